package dev.assay.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest problem that can be judged: {@code int add(int a, int b)}, two samples and two secret tests. */
public final class AdditionPackage {
    public static final String SLUG = "addition";

    /** For {@link #patient}. */
    public static final String PATIENT = "patient-addition";

    public static final Path FOLDER = Path.of("src/test/resources/packages", SLUG);
    public static final String RIGHT = "class Solution { int add(int a, int b) { return a + b; } }";
    public static final String WRONG = "class Solution { int add(int a, int b) { return a - b; } }";

    private final Map<String, byte[]> files = new TreeMap<>();

    public AdditionPackage() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    /** One whose demo may take a minute. */
    public static AdditionPackage patient() throws IOException {
        String demo = Files.readString(FOLDER.resolve("demo/demo.yaml"));
        String problem = Files.readString(FOLDER.resolve("problem.yaml"));
        return new AdditionPackage()
                .with("problem.yaml", problem.replace("Addition", "Patience"))
                .with("demo/demo.yaml", demo.replace("time_limit: 2,", "time_limit: 20,"));
    }

    public AdditionPackage with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public AdditionPackage without(String path) {
        files.remove(path);
        return this;
    }

    public byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
