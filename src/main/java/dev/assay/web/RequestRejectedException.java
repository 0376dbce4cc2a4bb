package dev.assay.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The request is refused; the person, or the program, is told why and what would be accepted. */
public final class RequestRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<FieldError> errors;
    private final transient Optional<Duration> retryAfter;

    private RequestRejectedException(int status, String detail, List<FieldError> errors) {
        this(status, detail, errors, Optional.empty());
    }

    private RequestRejectedException(
            int status, String detail, List<FieldError> errors, Optional<Duration> retryAfter) {
        super(detail);
        this.status = status;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /** 404: there is no such thing, or none that this person may know of. */
    public static RequestRejectedException notFound(String detail) {
        return new RequestRejectedException(404, detail, List.of());
    }

    /** 403: signed in, but not for this. */
    public static RequestRejectedException forbidden(String detail) {
        return new RequestRejectedException(403, detail, List.of());
    }

    /** 409: it collides with what is there. */
    public static RequestRejectedException conflict(String detail, FieldError... errors) {
        return new RequestRejectedException(409, detail, List.of(errors));
    }

    /** 400: not understood, or not allowed, field by field. */
    public static RequestRejectedException invalid(String detail, List<FieldError> errors) {
        return new RequestRejectedException(400, detail, List.copyOf(errors));
    }

    /** 401: who says so is not believed. */
    public static RequestRejectedException unauthorized(String detail) {
        return new RequestRejectedException(401, detail, List.of());
    }

    /** 413: larger than is read. */
    public static RequestRejectedException tooLarge(String detail) {
        return new RequestRejectedException(413, detail, List.of());
    }

    /** 415: not in this media type. */
    public static RequestRejectedException unsupported(String detail) {
        return new RequestRejectedException(415, detail, List.of());
    }

    /** 429: too often; the detail says when to come back. */
    public static RequestRejectedException tooMany(String detail) {
        return new RequestRejectedException(429, detail, List.of());
    }

    /** 429: too often, or too much at once; the answer says when to come back. */
    public static RequestRejectedException tooMany(String detail, Duration retryAfter) {
        return new RequestRejectedException(429, detail, List.of(), Optional.of(retryAfter));
    }

    /** 503: it could be done, but not now; the answer says when to come back. */
    public static RequestRejectedException unavailable(String detail, Duration retryAfter) {
        return new RequestRejectedException(503, detail, List.of(), Optional.of(retryAfter));
    }

    public int status() {
        return status;
    }

    /** Why, in the language of the request. Never null. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** When it may be tried again. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** In whole seconds, as the header {@code Retry-After} has it. */
    public Optional<Long> retryAfterSeconds() {
        return retryAfter.map(wait -> Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
