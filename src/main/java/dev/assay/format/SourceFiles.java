package dev.assay.format;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Java sources of one program.
 *
 * @param main name of the file that is shown and looked at first, such as {@code Main.java}
 * @param texts by file name; those of folders are separated by {@code /}
 * @param entryPoint the class whose {@code main} is run; empty to find it
 */
public record SourceFiles(String main, Map<String, String> texts, Optional<String> entryPoint) {
    /** How the names of Java's sources end. */
    public static final String JAVA = ".java";

    public SourceFiles {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        if (!texts.containsKey(main)) {
            throw new IllegalArgumentException("no file " + main);
        }
    }

    /** A lone source, in a file that is named for this class. */
    public static SourceFiles of(String className, String text) {
        return new SourceFiles(className + JAVA, Map.of(className + JAVA, text), Optional.empty());
    }

    /** The text of the main file. */
    public String text() {
        return texts.getOrDefault(main, "");
    }

    /** A source that somebody has pasted beside these others, in a file that none of them has the name of. */
    public static SourceFiles pasted(String className, String text, Map<String, String> others) {
        String name = className;
        while (others.containsKey(name + JAVA)) {
            name = "Pasted" + name;
        }
        return of(name, text);
    }

    /** With further files, which replace those of the same name. */
    public SourceFiles with(Map<String, String> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(texts);
        all.putAll(others);
        return new SourceFiles(main, all, entryPoint);
    }

    /** In characters. */
    public long length() {
        return texts.values().stream().mapToLong(String::length).sum();
    }
}
