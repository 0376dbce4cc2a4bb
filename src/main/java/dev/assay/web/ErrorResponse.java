package dev.assay.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Why a request ended without what it asked for; shown as JSON to programs and as a page to people. */
record ErrorResponse(int status, String detail, List<FieldError> errors, Optional<String> reference) {

    static ErrorResponse of(int status, String detail) {
        return new ErrorResponse(status, detail, List.of(), Optional.empty());
    }

    String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error " + status : known.getReasonPhrase();
    }
}
