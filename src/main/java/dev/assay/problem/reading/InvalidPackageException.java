package dev.assay.problem.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A package that cannot be used; it carries every fault that was found, by file and line. */
@SuppressWarnings("serial") // never serialised
public final class InvalidPackageException extends Exception {

    private final List<Fault> faults;

    InvalidPackageException(List<Fault> faults) {
        this.faults = faults.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }

    /** At least one. */
    public List<Fault> faults() {
        return faults;
    }

    /** One line a fault. */
    @Override
    public String getMessage() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}
