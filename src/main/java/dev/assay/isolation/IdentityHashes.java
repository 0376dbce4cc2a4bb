package dev.assay.isolation;

import java.lang.classfile.ClassFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which methods put objects into tables by their hashes, and which members hand out objects that live as long as the JVM
 * and have no hash but that of their identity: classes and constants. The JVM draws such a hash when it is first asked for,
 * and keeps it: who could put both together could see which constants an earlier test has asked.
 */
final class IdentityHashes {
    /** Collections, and what works on them. What others put into tables of their own is theirs. */
    private static final Pattern TABLES = Pattern.compile(
            "java/util/(?!Formatter|Locale|Scanner|Currency|TimeZone|Calendar|ResourceBundle|Service).*");

    private static final Set<String> OBJECT = Set.of("java/lang/Object", "java/lang/Enum");

    private final Library library;
    private final Set<LibraryMethod> asking = new HashSet<>();

    private IdentityHashes(Library library) {
        this.library = library;
    }

    static IdentityHashes of(Library library) {
        IdentityHashes hashes = new IdentityHashes(library);
        hashes.run();
        return hashes;
    }

    boolean asks(LibraryMethod method) {
        return asking.contains(method);
    }

    private void run() {
        Map<LibraryMethod, List<LibraryMethod>> callers = new HashMap<>();
        Deque<LibraryMethod> open = new ArrayDeque<>();
        for (LibraryType type : library.types()) {
            for (LibraryMethod method : type.methods.values()) {
                if (method.owner.equals("java/lang/Object") && method.name.equals("hashCode")) {
                    asking.add(method);
                    open.add(method);
                }
                if (!method.name.equals("toString")
                        && TABLES.matcher(method.owner).matches()) {
                    addCalled(method, callers);
                }
            }
        }
        while (!open.isEmpty()) {
            for (LibraryMethod caller : callers.getOrDefault(open.poll(), List.of())) {
                if (asking.add(caller)) {
                    open.add(caller);
                }
            }
        }
    }

    /** What it calls, and what may be called on the table that it makes: it is used by those who know less of it. */
    private void addCalled(LibraryMethod method, Map<LibraryMethod, List<LibraryMethod>> callers) {
        for (LibraryMethod.Reference call : method.calls) {
            LibraryMethod called = library.method(call);
            if (called != null) {
                callers.computeIfAbsent(called, _ -> new ArrayList<>()).add(method);
            }
        }
        LibraryType type = library.type(method.owner);
        Set<String> above = library.supertypes(method.owner);
        boolean table = above.contains("java/util/Map") || above.contains("java/util/Set");
        if (method.name.equals("<init>") && type != null && table) {
            type.methods.values().stream()
                    .filter(each -> !each.isStatic() && !each.name.equals("hashCode") && !each.name.equals("<init>"))
                    .forEach(each -> callers.computeIfAbsent(each, _ -> new ArrayList<>())
                            .add(method));
        }
    }

    boolean handsOut(LibraryMethod method) {
        String returned = method.descriptor.substring(method.descriptor.lastIndexOf(')') + 1);
        return isClassOrConstant(returned) && !method.name.equals("getClass");
    }

    boolean handsOut(LibraryField field) {
        return field.isStatic() && !field.owner.equals("java/lang/System") && isClassOrConstant(field.descriptor);
    }

    private boolean isClassOrConstant(String descriptor) {
        int object = descriptor.indexOf('L');
        String type = object < 0 ? "" : descriptor.substring(object + 1, descriptor.length() - 1);
        LibraryType declared = library.type(type);
        return type.equals("java/lang/Class") || (declared != null && isConstant(declared));
    }

    private boolean isConstant(LibraryType type) {
        LibraryMethod hash = library.method(new LibraryMethod.Reference(type.name, "hashCode", "()I"));
        return (type.flags & ClassFile.ACC_ENUM) != 0 || isSingle(type, hash);
    }

    /** A class that keeps objects of its own in its static fields. */
    private boolean isSingle(LibraryType type, @Nullable LibraryMethod hash) {
        return (type.flags & ClassFile.ACC_INTERFACE) == 0
                && hash != null
                && OBJECT.contains(hash.owner)
                && type.fields.values().stream()
                        .anyMatch(field -> field.isStatic() && field.descriptor.equals("L" + type.name + ";"));
    }
}
