package dev.assay.isolation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of the library can leave something in the JVM: those from which a write to a static field is reached, a
 * static field that leads to an object that can change, or native code that nobody has looked at.
 */
final class StateAnalysis {
    private final Library library;
    private final Review review;
    private final Overriding overriding;
    private final MutableContent content;

    /** For each method that can leave something: what it does itself, or the method through which it does. */
    private final Map<LibraryMethod, Object> why = new LinkedHashMap<>();

    private final Map<LibraryField, Boolean> mutable = new HashMap<>();
    private final Map<LibraryField, Set<LibraryMethod>> behind = new HashMap<>();
    private final Map<LibraryMethod, Set<LibraryMethod>> doors = new HashMap<>();

    private StateAnalysis(Library library, Review review) {
        this.library = library;
        this.review = review;
        this.overriding = new Overriding(library);
        this.content = new MutableContent(library, review, overriding);
    }

    static StateAnalysis of(Library library, Review review) {
        StateAnalysis analysis = new StateAnalysis(library, review);
        analysis.run();
        return analysis;
    }

    private void run() {
        Map<LibraryMethod, List<LibraryMethod>> callers = new HashMap<>();
        Deque<LibraryMethod> open = new ArrayDeque<>();
        for (LibraryType type : library.types()) {
            for (LibraryMethod method : type.methods.values()) {
                if (review.has(Review.Kind.REFUSED, method.toString())) {
                    why.put(method, "refused");
                    continue;
                }
                if (method.name.equals("<clinit>") || review.has(Review.Kind.METHOD, method.toString())) {
                    continue;
                }
                String cause = cause(method);
                if (cause != null) {
                    why.put(method, cause);
                    open.add(method);
                }
                for (LibraryMethod each : leadsTo(method)) {
                    callers.computeIfAbsent(each, _ -> new ArrayList<>()).add(method);
                }
            }
        }
        while (!open.isEmpty()) {
            LibraryMethod method = open.poll();
            for (LibraryMethod caller : callers.getOrDefault(method, List.of())) {
                if (why.putIfAbsent(caller, method) == null) {
                    open.add(caller);
                }
            }
        }
    }

    private @Nullable String cause(LibraryMethod method) {
        if (method.isNative()) {
            return "native";
        }
        LibraryType owner = library.type(method.owner);
        if (method.writesUnseen && owner != null && owner.writesUnseenStatics) {
            return "writes to static fields unseen";
        }
        for (LibraryMethod.Reference write : method.writes) {
            LibraryField field = library.field(write);
            if (field != null && lives(field, method) && !isReviewed(field)) {
                return "writes " + field;
            }
        }
        for (LibraryMethod.Reference read : method.reads) {
            LibraryField field = library.field(read);
            if (field != null && lives(field, method) && !isReviewed(field) && isMutable(field)) {
                return "reads " + field;
            }
        }
        for (LibraryMethod.Reference call : method.calls) {
            if (library.method(call) == null && !call.owner().equals("java/lang/invoke/VarHandle")) {
                return "calls " + call.owner() + "." + call.member();
            }
        }
        return null;
    }

    private boolean lives(LibraryField field, LibraryMethod method) {
        return content.outlivesTests(field) && !(method.name.equals("<init>") && !field.isStatic());
    }

    private boolean isReviewed(LibraryField field) {
        return review.has(Review.Kind.FIELD, field.toString());
    }

    private boolean isMutable(LibraryField field) {
        return mutable.computeIfAbsent(field, content::isMutable);
    }

    private Set<LibraryMethod> leadsTo(LibraryMethod method) {
        Set<LibraryMethod> next = new LinkedHashSet<>();
        for (LibraryMethod.Reference call : method.calls) {
            LibraryMethod called = library.method(call);
            if (called != null) {
                next.add(called);
                next.addAll(doors.computeIfAbsent(called, overriding::behindDoor));
            }
        }
        for (LibraryMethod.Lambda lambda : method.lambdas) {
            next.addAll(overriding.of(lambda.type()));
        }
        if (method.name.equals("<init>")) {
            next.addAll(overriding.of(method.owner));
        }
        for (LibraryMethod.Reference read : method.reads) {
            LibraryField field = library.field(read);
            // what can change is refused anyhow
            if (field != null && field.isStatic() && !isReviewed(field) && !isMutable(field)) {
                next.addAll(behind.computeIfAbsent(field, content::behind));
            }
        }
        return next;
    }

    boolean leavesState(LibraryMethod method) {
        return why.containsKey(method);
    }

    /** Whether a program may read a static field of the library, or write to one of an instance. */
    boolean leavesState(LibraryField field) {
        return content.outlivesTests(field) && !isReviewed(field) && (!field.isFinal() || isMutable(field));
    }

    /** How a method comes to leave something, for those who read the list. */
    List<String> path(LibraryMethod method) {
        List<String> path = new ArrayList<>();
        Object next = method;
        while (next instanceof LibraryMethod each) {
            path.add(each.toString());
            next = why.get(each);
        }
        path.add(String.valueOf(next));
        return path;
    }
}
