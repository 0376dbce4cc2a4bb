package dev.assay.cli.bench;

import dev.assay.format.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A hostile program, and what must become of it.
 *
 * @param name the folder of its verdict and its own, such as {@code run_time_error/opens-a-socket}
 * @param tries what it attempts and why that must fail; its first line says so
 * @param expected empty for {@code rejected}: anything but accepted
 * @param reason the code that must come with the verdict, where the attack names one
 * @param stdio whether it is a {@code Main} that reads standard input; else it is a {@code Solution}
 */
record Attack(
        String name, String tries, Optional<Verdict> expected, Optional<String> reason, boolean stdio, String source) {
    private static final String TRIES = "// Tries: ";
    private static final String REASON = "// Reason: ";

    /** All attacks of a corpus, each in {@code <expected verdict>/<name>/}, in the order of their names. */
    static List<Attack> readAll(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            if (sources.isEmpty()) {
                throw new IOException("no attacks in " + corpus);
            }
            return sources.stream().map(file -> read(corpus, file)).toList();
        }
    }

    private static Attack read(Path corpus, Path file) {
        Path path = corpus.relativize(file);
        String folder = path.getName(0).toString();
        Optional<Verdict> expected = Verdict.ofFolder(folder);
        String className = file.getFileName().toString().replace(".java", "");
        if (path.getNameCount() != 3
                || (expected.isEmpty() && !folder.equals("rejected"))
                || !List.of("Main", "Solution").contains(className)) {
            throw new IllegalArgumentException(
                    path + ": an attack is <expected verdict>/<name>/Main.java or Solution.java");
        }
        String source = text(file);
        return new Attack(
                path.subpath(0, 2).toString(),
                line(source, TRIES).orElse(""),
                expected,
                line(source, REASON),
                className.equals("Main"),
                source);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What follows this word in the first two lines. */
    private static Optional<String> line(String source, String word) {
        return source.lines()
                .limit(2)
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .findFirst();
    }

    boolean agreesWith(Verdict verdict, Optional<String> actualReason) {
        boolean rightVerdict = expected.map(e -> e == verdict).orElse(verdict != Verdict.AC && verdict != Verdict.JE);
        return rightVerdict && (reason.isEmpty() || reason.equals(actualReason));
    }

    String wanted() {
        return expected.map(Verdict::name).orElse("not AC")
                + reason.map(r -> " " + r).orElse("");
    }
}
