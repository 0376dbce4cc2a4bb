package dev.assay.format.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The faults found so far. Reading goes on after a fault wherever it can, so that one look shows them all. */
public final class ValidationErrors {

    /** Enough to mend by hand; a hostile package could have a million. */
    private static final int MOST = 100;

    private final boolean published;
    private final List<ValidationError> found = new ArrayList<>();
    private final Set<ValidationError> notes = new LinkedHashSet<>();
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

    /** For faults that are told alone, or added to these. */
    public ValidationErrors another() {
        return new ValidationErrors(published);
    }

    /** Takes over what was found elsewhere. */
    public void addAll(ValidationErrors others) {
        others.found.forEach(each -> add(each.file(), each.line(), each.column(), each.message()));
        others.notes.forEach(each -> note(each.file(), each.line(), each.column(), each.message()));
    }

    /** Whether rules that are younger than the format are to be left out, so that old versions stay readable. */
    public boolean published() {
        return published;
    }

    public void add(String file, int line, int column, String message) {
        if (found.size() < MOST) {
            found.add(new ValidationError(file, line, column, message));
        } else {
            dropped++;
        }
    }

    /** For a fault of a whole line. */
    public void add(String file, int line, String message) {
        add(file, line, 0, message);
    }

    /** For a fault of a whole file. */
    public void add(String file, String message) {
        add(file, 0, message);
    }

    /** What is no fault, but not used either: whoever brings a package should know. */
    public void note(String file, int line, int column, String message) {
        if (notes.size() < MOST) {
            notes.add(new ValidationError(file, line, column, message));
        }
    }

    /** For a note on a whole file. */
    public void note(String file, String message) {
        note(file, 0, 0, message);
    }

    /** One line each. */
    public List<String> notes() {
        return notes.stream().map(ValidationError::toString).toList();
    }

    public boolean isEmpty() {
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
            all.addFirst(new ValidationError("", 0, 0, dropped + " more faults are not listed"));
        }
        return new InvalidPackageException(all);
    }
}
