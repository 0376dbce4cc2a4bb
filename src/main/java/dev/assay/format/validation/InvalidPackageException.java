package dev.assay.format.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A package that cannot be used; it carries every fault that was found, by file and line. */
@SuppressWarnings("serial") // never serialised
public final class InvalidPackageException extends Exception {

    private final List<ValidationError> errors;

    InvalidPackageException(List<ValidationError> errors) {
        this.errors = errors.stream()
                .sorted(Comparator.comparing(ValidationError::file)
                        .thenComparingInt(ValidationError::line)
                        .thenComparingInt(ValidationError::column))
                .toList();
    }

    /** At least one. */
    public List<ValidationError> errors() {
        return errors;
    }

    /** One line a fault. */
    @Override
    public String getMessage() {
        return errors.stream().map(ValidationError::toString).collect(Collectors.joining("\n"));
    }
}
