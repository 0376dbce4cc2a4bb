package dev.assay.isolation;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Computes the list of what programs may use, for the JDK that it runs on. A class is a line with what it extends; lines
 * that follow are its members of one name, each with a sign before its descriptor. A class of which nothing may be used has
 * an exclamation mark.
 */
public final class AllowlistWriter {
    /** Called by the JVM, which keeps what they make. */
    private static final Set<String> LINKING = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    /** All others are refused unseen. */
    private static final Pattern PACKAGES = Pattern.compile("java/(io|lang|lang/runtime|math|nio|nio/charset|text"
            + "|time(/\\w+)?|util|util/(concurrent(/atomic|/locks)?|function|random|regex|stream))/[^/]+");

    private final Library library;
    private final StateAnalysis states;
    private final IdentityHashes hashes;

    private AllowlistWriter(Library library, Review review) {
        this.library = library;
        this.states = StateAnalysis.of(library, review);
        this.hashes = IdentityHashes.of(library);
    }

    /** Writes the list that is checked in: the argument is its file. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), String.join("\n", compute()) + "\n");
    }

    static List<String> compute() throws IOException {
        return compute(Review.read());
    }

    /** @param review remembers which of its lines were needed */
    static List<String> compute(Review review) throws IOException {
        return new AllowlistWriter(Library.ofThisJdk(), review).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(AllowlistFormat.version());
        for (String name : new TreeSet<>(named())) {
            LibraryType type = library.type(name);
            if (type != null) {
                add(type, lines);
            }
        }
        return lines;
    }

    /** What a program can name of the packages that programs have a use for, and whatever that inherits from. */
    private Set<String> named() {
        Set<String> named = new HashSet<>();
        for (LibraryType type : library.types()) {
            if ((type.flags & ClassFile.ACC_PUBLIC) != 0
                    && (PACKAGES.matcher(type.name).matches() || LINKING.contains(type.name))) {
                named.addAll(library.supertypes(type.name));
            }
        }
        return named;
    }

    private void add(LibraryType type, List<String> lines) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (LibraryMethod method : type.methods.values()) {
            if (isNamed(method.flags) && !method.name.equals("<clinit>")) {
                put(members, method.name, method.descriptor, sign(method));
            }
        }
        for (LibraryField field : type.fields.values()) {
            if (isNamed(field.flags)) {
                put(members, field.name, field.descriptor, sign(field));
            }
        }
        boolean inherited = (type.flags & ClassFile.ACC_INTERFACE) != 0;
        if (inherited) {
            put(members, AllowlistFormat.IMPLEMENTING, "()V", signOfImplementing(type));
        }
        boolean some = members.values().stream().flatMap(Collection::stream).anyMatch(each -> each.charAt(0) != '-');
        lines.add((some || members.isEmpty() ? "" : "!") + type.name + " " + (type.parent == null ? "-" : type.parent)
                + " " + String.join(" ", type.interfaces));
        if (some) {
            members.forEach((name, each) -> lines.add(" " + name + " " + String.join(" ", each)));
        }
    }

    private static boolean isNamed(int flags) {
        return (flags & (ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED)) != 0;
    }

    private static void put(Map<String, Set<String>> members, String name, String descriptor, char sign) {
        members.computeIfAbsent(name, _ -> new TreeSet<>()).add(sign + descriptor);
    }

    private char sign(LibraryMethod method) {
        if (states.leavesState(method)) {
            return AllowlistFormat.REFUSED;
        }
        if (LINKING.contains(method.owner)) {
            return AllowlistFormat.PLAIN;
        }
        boolean asks = hashes.asks(method);
        boolean hands = hashes.handsOut(method);
        return asks && hands
                ? AllowlistFormat.BOTH
                : asks ? AllowlistFormat.ASKS : hands ? AllowlistFormat.HANDS_OUT : AllowlistFormat.PLAIN;
    }

    private char sign(LibraryField field) {
        return states.leavesState(field)
                ? AllowlistFormat.REFUSED
                : hashes.handsOut(field) ? AllowlistFormat.HANDS_OUT : AllowlistFormat.PLAIN;
    }

    private char signOfImplementing(LibraryType type) {
        return new Overriding(library).of(type.name).stream().anyMatch(states::leavesState)
                ? AllowlistFormat.REFUSED
                : AllowlistFormat.PLAIN;
    }
}
