package dev.assay.problem.reading;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. Reading goes on after a fault wherever it can, so that one look shows them all. */
final class Faults {

    /** Enough to mend by hand; a hostile package could have a million. */
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();
    private int dropped;

    void add(String file, int line, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(file, line, message));
        } else {
            dropped++;
        }
    }

    /** For a fault of a whole file. */
    void add(String file, String message) {
        add(file, 0, message);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() throws InvalidPackageException {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    /** For what makes it useless or unsafe to read on. */
    InvalidPackageException stop(String file, String message) {
        add(file, message);
        return exception();
    }

    private InvalidPackageException exception() {
        List<Fault> all = new ArrayList<>(found);
        if (dropped > 0) {
            all.addFirst(new Fault("", 0, dropped + " more faults are not listed"));
        }
        return new InvalidPackageException(all);
    }
}
