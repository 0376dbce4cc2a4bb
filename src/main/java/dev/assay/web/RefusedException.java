package dev.assay.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The request is refused; the person, or the program, is told why and what would be accepted. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<FieldError> errors;
    private final transient Optional<Duration> retryAfter;

    private RefusedException(int status, String detail, List<FieldError> errors) {
        this(status, detail, errors, Optional.empty());
    }

    private RefusedException(int status, String detail, List<FieldError> errors, Optional<Duration> retryAfter) {
        super(detail);
        this.status = status;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /** 404: there is no such thing, or none that this person may know of. */
    public static RefusedException notFound(String detail) {
        return new RefusedException(404, detail, List.of());
    }

    /** 403: signed in, but not for this. */
    public static RefusedException forbidden(String detail) {
        return new RefusedException(403, detail, List.of());
    }

    /** 409: it collides with what is there. */
    public static RefusedException conflict(String detail, FieldError... errors) {
        return new RefusedException(409, detail, List.of(errors));
    }

    /** 400: not understood, or not allowed, field by field. */
    public static RefusedException invalid(String detail, List<FieldError> errors) {
        return new RefusedException(400, detail, List.copyOf(errors));
    }

    /** 401: who says so is not believed. */
    public static RefusedException unauthorized(String detail) {
        return new RefusedException(401, detail, List.of());
    }

    /** 413: larger than is read. */
    public static RefusedException tooLarge(String detail) {
        return new RefusedException(413, detail, List.of());
    }

    /** 415: not in this media type. */
    public static RefusedException unsupported(String detail) {
        return new RefusedException(415, detail, List.of());
    }

    /** 429: too often; the detail says when to come back. */
    public static RefusedException tooMany(String detail) {
        return new RefusedException(429, detail, List.of());
    }

    /** 429: too often, or too much at once; the answer says when to come back. */
    public static RefusedException tooMany(String detail, Duration retryAfter) {
        return new RefusedException(429, detail, List.of(), Optional.of(retryAfter));
    }

    /** 503: it could be done, but not now; the answer says when to come back. */
    public static RefusedException unavailable(String detail, Duration retryAfter) {
        return new RefusedException(503, detail, List.of(), Optional.of(retryAfter));
    }

    public int status() {
        return status;
    }

    /** Why, in English. Never null. */
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
