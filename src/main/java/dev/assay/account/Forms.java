package dev.assay.account;

import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import dev.assay.web.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds forms to the same rules as JSON. */
@ApplicationScoped
class Forms {
    private final Validator validator;

    @Inject
    Forms(Validator validator) {
        this.validator = validator;
    }

    /** @throws RequestRejectedException with an error for each field that is not as it must be */
    void validate(Object form) {
        List<FieldError> errors = Violations.of(validator.validate(form));
        if (!errors.isEmpty()) {
            throw RequestRejectedException.invalid(
                    Texts.ofRequest(AccountMessages.class).formIncomplete(), errors);
        }
    }

    static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
