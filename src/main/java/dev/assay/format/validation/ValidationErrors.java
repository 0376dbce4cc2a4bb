package dev.assay.format.validation;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. Reading goes on after a fault wherever it can, so that one look shows them all. */
public final class ValidationErrors {

    /** Enough to mend by hand; a hostile package could have a million. */
    private static final int MOST = 100;

    private final boolean published;
    private final List<ValidationError> found = new ArrayList<>();
    private int dropped;

    public ValidationErrors() {
        this(false);
    }

    private ValidationErrors(boolean published) {
        this.published = published;
    }

    /** Of a version that was published once: rules that are younger than it may be are not applied to it. */
    public static ValidationErrors ofPublished() {
        return new ValidationErrors(true);
    }

    /** Whether rules that are younger than the format are to be left out, so that old versions stay readable. */
    public boolean published() {
        return published;
    }

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
