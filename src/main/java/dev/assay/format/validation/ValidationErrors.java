package dev.assay.format.validation;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. Reading goes on after a fault wherever it can, so that one look shows them all. */
public final class ValidationErrors {

    /** Enough to mend by hand; a hostile package could have a million. */
    private static final int MOST = 100;

    private final List<ValidationError> found = new ArrayList<>();
    private int dropped;

    public void add(String file, int line, String message) {
        if (found.size() < MOST) {
            found.add(new ValidationError(file, line, message));
        } else {
            dropped++;
        }
    }

    /** For a fault of a whole file. */
    public void add(String file, String message) {
        add(file, 0, message);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    public void throwIfAny() throws InvalidPackageException {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    /** For what makes it useless or unsafe to read on. */
    public InvalidPackageException stop(String file, String message) {
        add(file, message);
        return exception();
    }

    private InvalidPackageException exception() {
        List<ValidationError> all = new ArrayList<>(found);
        if (dropped > 0) {
            all.addFirst(new ValidationError("", 0, dropped + " more faults are not listed"));
        }
        return new InvalidPackageException(all);
    }
}
