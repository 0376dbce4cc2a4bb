package dev.assay.account;

import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a form came back.
 *
 * @param summary above the form; empty if there is nothing to say
 */
record FormErrors(String summary, List<FieldError> fields) {
    static final FormErrors NONE = new FormErrors("", List.of());

    static FormErrors of(RequestRejectedException refused) {
        return new FormErrors(refused.detail(), refused.errors());
    }

    /** What stands beside a field; empty if it is as it should be. */
    public String of(String field) {
        return fields.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .collect(Collectors.joining(" "));
    }
}
