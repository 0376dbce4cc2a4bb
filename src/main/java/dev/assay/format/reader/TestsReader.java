package dev.assay.format.reader;

import dev.assay.format.TestCase;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.validation.Suggestions;
import dev.assay.format.validation.ValidationErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code data/}: pairs of {@code TestCase.NAME.in} and {@code TestCase.NAME.ans}. */
public final class TestsReader {

    private static final String SAMPLE = "sample";
    private static final String SECRET = "secret";
    private static final Set<String> VALIDATOR_FOLDERS = Set.of("invalid_input", "invalid_output", "valid_output");

    private final PackageFiles files;
    private final ValidationErrors errors;
    private final Map<String, SortedSet<String>> names =
            new TreeMap<>(Map.of(SAMPLE, new TreeSet<>(), SECRET, new TreeSet<>()));

    private TestsReader(PackageFiles files, ValidationErrors errors) {
        this.files = files;
        this.errors = errors;
    }

    /** Samples first, each folder in the order of the names. */
    static List<TestCase> read(PackageFiles files, ValidationErrors errors) {
        TestsReader reader = new TestsReader(files, errors);
        files.under("data/").forEach(reader::collect);
        return reader.tests();
    }

    private void collect(String path) {
        String[] segments = path.split("/", -1);
        String folder = segments[1];
        SortedSet<String> collected = names.get(folder);
        if (folder.equals("test_group.yaml")) {
            errors.add(path, "test groups are not supported yet: remove it");
        } else if (segments.length == 2) {
            errors.add(path, "is in neither data/sample nor data/secret: move it there");
        } else if (VALIDATOR_FOLDERS.contains(folder)) {
            errors.add(path, "tests of validators are not supported yet: remove data/" + folder);
        } else if (collected == null) {
            errors.add(path, "is in an unknown folder: " + Suggestions.hint(folder, names.keySet()));
        } else if (segments.length > 3 || segments[2].equals("test_group.yaml")) {
            errors.add(path, "test groups are not supported yet: put all tests right into data/" + folder);
        } else if (!path.endsWith(".in") && !path.endsWith(".ans")) {
            errors.add(path, "is not supported: a test is NAME.in and NAME.ans");
        } else {
            addName(path, segments[2].substring(0, segments[2].lastIndexOf('.')), collected);
        }
    }

    private void addName(String path, String name, SortedSet<String> collected) {
        if (TestCase.NAME.matcher(name).matches()) {
            collected.add(name);
        } else {
            errors.add(path, "is no name for a test: " + TestCase.NAME_RULE);
        }
    }

    private List<TestCase> tests() {
        List<TestCase> tests = new ArrayList<>();
        names.forEach((folder, collected) -> { // sample comes before secret
            for (String name : collected) {
                String stem = "data/" + folder + "/" + name;
                if (folder.equals(SECRET)
                        && names.getOrDefault(SAMPLE, new TreeSet<>()).contains(name)) {
                    errors.add(stem + ".in", "has the name of a sample: choose another");
                }
                Optional<byte[]> input = half(stem, ".in", ".ans");
                Optional<byte[]> answer = half(stem, ".ans", ".in");
                if (input.isPresent() && answer.isPresent()) {
                    tests.add(new TestCase(name, folder.equals(SAMPLE), input.get(), answer.get()));
                }
            }
        });
        return List.copyOf(tests);
    }

    private Optional<byte[]> half(String stem, String suffix, String other) {
        Optional<byte[]> content = files.content(stem + suffix);
        if (content.isEmpty()) {
            errors.add(stem + other, "has no " + suffix + " file beside it: add " + stem + suffix);
        }
        return content.filter(bytes -> Utf8.check(stem + suffix, bytes, errors));
    }
}
