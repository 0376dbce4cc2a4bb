package dev.assay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * The body of an error of the REST interface, as RFC 9457 defines it, and {@code errors} for single fields.
 *
 * @param type {@code about:blank}: the status says all there is to say of the kind
 * @param reference of a fault of ours, to find it in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDetail(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldError> errors,
        Optional<String> reference) {
    static final String MEDIA_TYPE = "application/problem+json";
}
