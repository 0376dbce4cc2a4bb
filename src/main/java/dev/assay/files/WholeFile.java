package dev.assay.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes files that are there as a whole or not at all, whoever reads, writes or is killed meanwhile. */
public final class WholeFile {
    private WholeFile() {}

    /** Replaces what may be there; its folder is made when it is missing. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Path writing = Files.createTempFile(folder, ".writing-", "");
        Files.write(writing, content);
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Text in UTF-8, each line with an end. */
    public static void write(Path file, Iterable<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        write(file, text.toString().getBytes(UTF_8));
    }
}
