package dev.assay.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pictures of a package.
 *
 * @param byPath in the package
 */
public record Pictures(Map<String, Picture> byPath) {
    /** What LaTeX may leave out. Where a picture is there in several forms, the sharpest. */
    private static final List<String> ENDINGS = List.of(".svg", ".png", ".webp", ".jpg", ".jpeg", ".gif");

    /** What typesets, and no browser shows; the same picture may be there in another form. */
    private static final List<String> FOR_PRINT = List.of(".pdf", ".eps");

    private static final String EDITORIAL = "solution/";

    /** Of a package without any. */
    public static final Pictures NONE = new Pictures(Map.of());

    /** Where the picture is that a text in this folder calls by this name. */
    public Optional<String> path(String folder, String name) {
        String path = resolved(folder + name);
        String stem = FOR_PRINT.stream()
                .filter(path::endsWith)
                .findFirst()
                .map(ending -> path.substring(0, path.length() - ending.length()))
                .orElse(path);
        return Stream.concat(Stream.of(path), ENDINGS.stream().map(ending -> stem + ending))
                .filter(byPath::containsKey)
                .findFirst();
    }

    /** Whether a picture there is for those only who may read the editorial. */
    public static boolean isOfEditorial(String path) {
        return path.startsWith(EDITORIAL);
    }

    public Optional<Picture> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** What they take in memory. */
    long bytes() {
        return byPath.values().stream()
                .mapToLong(picture -> picture.content().length)
                .sum();
    }

    private static String resolved(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
