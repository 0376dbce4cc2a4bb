package dev.assay.isolation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which methods may be called on an object by somebody who knows only a supertype of it. They are held against whoever
 * makes the object; so a call needs no guess of what it may arrive at.
 */
final class Overriding {
    private final Library library;
    private final Map<String, Set<LibraryMethod>> known = new HashMap<>();

    Overriding(Library library) {
        this.library = library;
    }

    /** Those of a class, its superclasses not among them: their constructors are called too. */
    Set<LibraryMethod> of(String type) {
        Set<LibraryMethod> found = known.get(type);
        if (found == null) {
            found = find(type);
            known.put(type, found);
        }
        return found;
    }

    private Set<LibraryMethod> find(String name) {
        Set<LibraryMethod> overriding = new LinkedHashSet<>();
        LibraryType type = library.type(name);
        if (type == null) {
            return overriding;
        }
        Set<String> above = new LinkedHashSet<>(library.supertypes(name));
        above.remove(name);
        for (LibraryMethod method : type.methods.values()) {
            if (!method.isStatic()
                    && !method.isPrivate()
                    && !method.isAbstract()
                    && !method.initialises()
                    && above.stream().anyMatch(each -> declares(each, method))) {
                overriding.add(method);
            }
        }
        type.interfaces.forEach(each -> overriding.addAll(of(each)));
        return overriding;
    }

    private boolean declares(String type, LibraryMethod method) {
        LibraryType above = library.type(type);
        LibraryMethod same = above == null ? null : above.methods.get(method.member());
        return same != null && !same.isStatic() && !same.isPrivate();
    }

    /**
     * What a call of an abstract method of the JDK's inner doors arrives at: there is one class behind each of those
     * interfaces, through which packages of the library use one another's hidden parts.
     */
    Set<LibraryMethod> behindDoor(LibraryMethod called) {
        Set<LibraryMethod> behind = new LinkedHashSet<>();
        if (called.isAbstract() && called.owner.startsWith("jdk/internal/access/")) {
            for (LibraryType type : library.types()) {
                LibraryMethod method = type.methods.get(called.member());
                if (type.interfaces.contains(called.owner) && method != null) {
                    behind.add(method);
                }
            }
        }
        return behind;
    }
}
