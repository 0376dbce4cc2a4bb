package dev.assay.problem;

import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sources as people send them. */
public final class SourceValidator {
    private SourceValidator() {}

    /** @throws RequestRejectedException when this cannot be the source of a program */
    public static void check(Mode mode, Limits limits, String source) {
        if (source.isBlank()) {
            throw refuse(Texts.ofRequest(ProblemMessages.class).sourceEmpty(mode.className()));
        }
        if (source.getBytes(StandardCharsets.UTF_8).length > limits.codeKiB() * 1024) {
            throw refuse(Texts.ofRequest(ProblemMessages.class).sourceTooLong(limits.codeKiB()));
        }
        if (source.indexOf('\0') >= 0) {
            throw refuse(Texts.ofRequest(ProblemMessages.class).sourceNul());
        }
    }

    private static RequestRejectedException refuse(String message) {
        return RequestRejectedException.invalid(message, List.of(new FieldError("source", message)));
    }
}
