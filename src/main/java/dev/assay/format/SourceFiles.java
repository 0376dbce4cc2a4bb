package dev.assay.format;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

    private static final String MAIN = "Main" + JAVA;
    private static final Pattern MAIN_METHOD = Pattern.compile("\\bvoid\\s+main\\s*\\(");

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

    /**
     * Several files, of which the main one is to be found: that of the entry point or called {@code Main.java}, else the
     * first with a {@code main}, else the first.
     */
    public static SourceFiles ofFolder(Map<String, String> texts, Optional<String> entryPoint) {
        Map<String, String> sorted = new TreeMap<>(texts);
        String wanted = entryPoint
                .map(name -> name.substring(name.lastIndexOf('.') + 1) + JAVA)
                .orElse(MAIN);
        String main = sorted.keySet().stream()
                .filter(name -> name.substring(name.lastIndexOf('/') + 1).equals(wanted))
                .findFirst()
                .or(() -> sorted.entrySet().stream()
                        .filter(each -> MAIN_METHOD.matcher(each.getValue()).find())
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElseGet(() -> sorted.keySet().iterator().next());
        return new SourceFiles(main, sorted, entryPoint);
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
