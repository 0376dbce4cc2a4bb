package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.archive.PackageFileCollector;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** A small package that is well-formed until a test breaks it. */
public final class SmallPackage {

    public static final String YAML = """
            problem_format_version: 2025-09
            name:
              en: Sum
              zh: 求和
            uuid: 3d1d7e0e-1f0a-4a58-9d2d-9f2b5a4f6c01
            type: pass-fail
            version: "1.0"
            credits: Assay maintainers
            license: cc by-sa
            keywords: [arrays, loops]
            languages: [java]
            limits:
              time_limit: 1.5
              memory: 256
              output: 8
              code: 1
            assay:
              difficulty: easy
              function:
                method: sum
                parameters:
                  - nums: int[]
                  - start: long
                returns: long
              checker: exact
              generator:
                program: generators/Cases.java
                reference: submissions/accepted/Loop.java
                secret:
                  large: uniform 1000  7
                  none:
            """;

    public final TreeMap<String, byte[]> files = new TreeMap<>();

    public SmallPackage() {
        put("problem.yaml", YAML);
        put("README.md", "how it came about");
        put("statement/problem.en.md", "Add them up.\n");
        put("statement/problem.zh.md", "全部相加。\n");
        put("solution/editorial.en.md", "One loop.\n");
        put("data/sample/1.in", "[1,2]\n3\n");
        put("data/sample/1.ans", "6\n");
        put("data/secret/01-empty.in", "[]\n0\n");
        put("data/secret/01-empty.ans", "0\n");
        put("data/secret/01.in", "[1]\n0\n");
        put("data/secret/01.ans", "1\n");
        put("generators/Cases.java", "class Cases {}\n");
        put("submissions/accepted/Loop.java", "// adds\nclass Solution {}\n");
        put("submissions/wrong_answer/Overflows.java", "// in int\nclass Solution {}\n");
        put("submissions/rejected/Nothing.java", "// no loop\nclass Solution {}\n");
        put("attachments/picture.bin", new byte[] {(byte) 0xFF, 0});
    }

    public SmallPackage put(String path, String text) {
        return put(path, text.getBytes(UTF_8));
    }

    public SmallPackage put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    SmallPackage remove(String path) {
        assertThat(files).containsKey(path);
        files.remove(path);
        return this;
    }

    /** Replaces the line of problem.yaml that begins so, whatever its indentation, which the new text keeps. */
    public SmallPackage line(String start, String replacement) {
        List<String> lines = yaml().lines().toList();
        assertThat(lines).filteredOn(line -> line.strip().startsWith(start)).hasSize(1);
        return put(
                "problem.yaml",
                String.join(
                                "\n",
                                lines.stream()
                                        .map(line -> line.strip().startsWith(start)
                                                ? replacement
                                                        .indent(line.indexOf(start))
                                                        .stripTrailing()
                                                : line)
                                        .toList())
                        + "\n");
    }

    /** Turns it into a problem that reads standard input. */
    SmallPackage stdio() {
        int function = yaml().indexOf("  function:");
        int checker = yaml().indexOf("  checker:");
        return put("problem.yaml", yaml().substring(0, function) + yaml().substring(checker));
    }

    private String yaml() {
        return new String(files.getOrDefault("problem.yaml", new byte[0]), UTF_8);
    }

    public ProblemPackage read() throws InvalidPackageException {
        return PackageReader.read("sum", PackageFileCollector.collect(files));
    }

    /** As a server reads it that published it once. */
    ProblemPackage readPublished() throws InvalidPackageException {
        return PackageReader.readPublished("sum", PackageFileCollector.collect(files));
    }

    /** What is wrong, one line a fault, without columns. */
    List<String> errors() {
        InvalidPackageException refusal = catchThrowableOfType(InvalidPackageException.class, this::read);
        assertThat(refusal).as("the package should be refused").isNotNull();
        return refusal.errors().stream()
                .map(error -> new ValidationError(error.file(), error.line(), 0, error.message()).toString())
                .toList();
    }

    /** What is said of it though nothing is wrong, one line each, without places. */
    List<String> notes() throws InvalidPackageException {
        return read().notes().stream()
                .map(note -> note.replaceFirst("^([^ :]*)(?::\\d+)*: ", "$1: "))
                .toList();
    }

    public Path writeTo(Path root) {
        files.forEach((path, bytes) -> {
            try {
                Path file = root.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return root;
    }
}
