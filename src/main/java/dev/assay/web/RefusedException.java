package dev.assay.web;

import java.util.List;

/** The request is refused; the person, or the program, is told why and what would be accepted. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<FieldError> errors;

    private RefusedException(int status, String detail, List<FieldError> errors) {
        super(detail);
        this.status = status;
        this.errors = errors;
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

    /** 429: too often; the detail says when to come back. */
    public static RefusedException tooMany(String detail) {
        return new RefusedException(429, detail, List.of());
    }

    public int status() {
        return status;
    }

    /** Why, in English. Never null. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
