package dev.assay.isolation;

import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the objects that a static field leads to can change once its class is initialised. A field of a class may hold
 * an object of any subclass; one of an interface, of anything.
 */
final class MutableContent {
    /** Of these there is one for the whole JVM: their fields are as good as static. */
    private static final Set<String> LONG_LIVED = Set.of(
            "java/lang/Class",
            "java/lang/ClassLoader",
            "java/lang/Module",
            "java/lang/ModuleLayer",
            "java/lang/ThreadGroup");

    private final Library library;
    private final Review review;
    private final Overriding overriding;
    private final Map<String, List<String>> subclasses = new HashMap<>();
    private final Set<String> knownMutable = new HashSet<>();
    private final Set<String> longLived = new HashSet<>();

    MutableContent(Library library, Review review, Overriding overriding) {
        this.library = library;
        this.review = review;
        this.overriding = overriding;
        for (LibraryType type : library.types()) {
            if (type.parent != null) {
                subclasses.computeIfAbsent(type.parent, _ -> new ArrayList<>()).add(type.name);
            }
        }
        LONG_LIVED.forEach(each -> longLived.addAll(withSubclasses(each)));
    }

    /** Whether a field belongs to the JVM as a whole. */
    boolean outlivesTests(LibraryField field) {
        return field.isStatic() || longLived.contains(field.owner);
    }

    boolean isMutable(LibraryField field) {
        return isMutable(field, new HashSet<>());
    }

    private boolean isMutable(LibraryField field, Set<String> visited) {
        if (field.descriptor.startsWith("[") && !isTable(field)) {
            return true;
        }
        String type = typeOf(field);
        return type != null && isMutable(type, visited);
    }

    /** The class of what a field holds, or of what the array in it holds; null for numbers. */
    private static @org.jspecify.annotations.Nullable String typeOf(LibraryField field) {
        String descriptor = field.descriptor;
        return descriptor.endsWith(";")
                ? descriptor.substring(descriptor.indexOf('L') + 1, descriptor.length() - 1)
                : null;
    }

    /** Whether an array is only ever read by those who can reach it. */
    private boolean isTable(LibraryField field) {
        return field.name.equals("$VALUES") // of which an enum hands out copies
                || review.has(Review.Kind.FIELD, field.toString())
                || (field.isHidden() && !field.writtenLater && !field.leaks);
    }

    private boolean isMutable(String type, Set<String> visited) {
        if (!visited.add(type) || review.has(Review.Kind.TYPE, type)) {
            return false;
        }
        if (knownMutable.contains(type)) {
            return true;
        }
        LibraryType declared = library.type(type);
        boolean mutable = declared == null
                || (declared.flags & ClassFile.ACC_INTERFACE) != 0
                || withSubclasses(type).stream().anyMatch(each -> hasMutableField(each, visited));
        if (mutable) {
            knownMutable.add(type);
        }
        return mutable;
    }

    private Set<String> withSubclasses(String type) {
        Set<String> all = new LinkedHashSet<>();
        addSubclasses(type, all);
        return all;
    }

    private void addSubclasses(String type, Set<String> all) {
        if (all.add(type)) {
            subclasses.getOrDefault(type, List.of()).forEach(each -> addSubclasses(each, all));
        }
    }

    private boolean hasMutableField(String type, Set<String> visited) {
        if (review.has(Review.Kind.TYPE, type)) {
            return false;
        }
        for (LibraryType each = library.type(type); each != null; each = library.type(each.parent)) {
            for (LibraryField field : each.fields.values()) {
                if (!field.isStatic()
                        && !review.has(Review.Kind.FIELD, field.toString())
                        && (canBeWritten(field, each) || isMutable(field, visited))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canBeWritten(LibraryField field, LibraryType type) {
        return !field.isFinal() && (field.writtenLater || !field.isHidden() || type.writesUnseen);
    }

    /** The methods that whoever reads the field may call without naming them: those of the objects behind it. */
    Set<LibraryMethod> behind(LibraryField field) {
        Set<LibraryMethod> methods = new LinkedHashSet<>();
        String type = typeOf(field);
        if (type != null) {
            addBehind(type, methods, new HashSet<>());
        }
        return methods;
    }

    private void addBehind(String type, Set<LibraryMethod> methods, Set<String> visited) {
        if (!visited.add(type) || longLived.contains(type) || type.equals("java/lang/invoke/VarHandle")) {
            return;
        }
        boolean reviewed = review.has(Review.Kind.TYPE, type);
        for (String each : withSubclasses(type)) {
            for (LibraryType above = library.type(each); above != null; above = library.type(above.parent)) {
                methods.addAll(overriding.of(above.name));
                if (reviewed) {
                    continue;
                }
                for (LibraryField field : above.fields.values()) {
                    String held = field.isStatic() ? null : typeOf(field);
                    if (held != null && !review.has(Review.Kind.FIELD, field.toString())) {
                        addBehind(held, methods, visited);
                    }
                }
            }
        }
    }
}
