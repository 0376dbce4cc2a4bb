package dev.assay.format.reader;

import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.Suggestions;
import dev.assay.format.validation.ValidationErrors;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of {@code data/}: which tests there are, and which files belong to each. */
final class TestFiles {
    static final String SAMPLE = "sample";
    static final String SECRET = "secret";
    static final Set<String> GROUP_FILES = Set.of("test_group.yaml", "testdata.yaml");
    private static final String DATA = "data/";
    private static final String FILES = ".files/";
    private static final List<String> FOLDERS = List.of(SAMPLE, SECRET);
    private static final Set<String> OF_VALIDATORS =
            Set.of("invalid_input", "invalid_output", "valid_output", "invalid_inputs");
    private static final int LONGEST_NAME = 200;

    /** The longest first. */
    private static final List<String> ENDINGS = List.of(
            ".in.statement",
            ".ans.statement",
            ".in.download",
            ".ans.download",
            ".interaction",
            ".in",
            ".ans",
            ".out",
            ".yaml",
            ".hint",
            ".desc",
            ".jpeg",
            ".png",
            ".jpg",
            ".svg");

    private static final Set<String> UNUSED = Set.of(".hint", ".desc", ".jpeg", ".png", ".jpg", ".svg");

    private final PackageFiles files;
    private final ValidationErrors errors;
    private final SortedMap<String, SortedSet<String>> stems = new TreeMap<>();

    /** Those that have a file other than an input, with one such file. */
    private final SortedMap<String, String> others = new TreeMap<>();

    private final Set<String> noted = new HashSet<>();

    private TestFiles(PackageFiles files, ValidationErrors errors) {
        this.files = files;
        this.errors = errors;
        FOLDERS.forEach(folder -> stems.put(folder, new TreeSet<>()));
    }

    static TestFiles collect(PackageFiles files, ValidationErrors errors) {
        TestFiles tests = new TestFiles(files, errors);
        files.under(DATA).forEach(tests::collect);
        tests.checkOthers();
        return tests;
    }

    private void collect(String path) {
        String inData = path.substring(DATA.length());
        int slash = inData.indexOf('/');
        if (slash < 0) {
            if (inData.endsWith(".in") || inData.endsWith(".ans")) {
                errors.add(path, "is in neither data/sample nor data/secret: move it there");
            } else if (!GROUP_FILES.contains(inData)) {
                errors.note(path, "is not used by this judge");
            }
            return;
        }
        String folder = inData.substring(0, slash);
        if (OF_VALIDATORS.contains(folder)) {
            noteOnce(DATA + folder, "is not used: this judge does not try validators on tests of their own yet");
        } else if (!FOLDERS.contains(folder)) {
            String hint = Suggestions.hint(folder, FOLDERS);
            if (hint.startsWith("did")) {
                errors.add(path, "is in an unknown folder: " + hint);
            } else {
                noteOnce(DATA + folder, "is not used by this judge: tests are in data/sample and data/secret");
            }
        } else if (!GROUP_FILES.contains(path.substring(path.lastIndexOf('/') + 1))) {
            collect(folder, inData.substring(slash + 1), path);
        }
    }

    private void collect(String folder, String name, String path) {
        int inFiles = name.indexOf(FILES);
        if (inFiles > 0) {
            others.put(DATA + folder + "/" + name.substring(0, inFiles), path);
            return;
        }
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
        String stem = name.substring(0, name.length() - ending.length());
        if (ending.isEmpty() || stem.isEmpty() || stem.endsWith("/")) {
            noteOnce(path, "is not used, belonging to no test");
        } else if (stem.length() > LONGEST_NAME) {
            errors.add(path, "has too long a name for a test: use at most " + LONGEST_NAME + " characters");
        } else if (ending.equals(".in")) {
            stems.getOrDefault(folder, new TreeSet<>()).add(stem);
        } else {
            others.merge(DATA + folder + "/" + stem, path, (one, other) -> other.endsWith(".ans") ? other : one);
            if (UNUSED.contains(ending)) {
                noteOnce("data", "has hints, descriptions or pictures of tests, which this judge does not show");
            }
        }
    }

    private void checkOthers() {
        others.forEach((stem, path) -> {
            if (files.content(stem + ".in").isEmpty()) {
                if (path.endsWith(".ans")) {
                    errors.add(path, "has no .in file beside it: add " + stem + ".in");
                } else {
                    noteOnce(path, "is not used, belonging to no test: " + stem + ".in is not there");
                }
            }
        });
    }

    private void noteOnce(String path, String message) {
        if (noted.add(path)) {
            errors.note(path, message);
        }
    }

    /** Their names below this folder, in order. */
    SortedSet<String> in(String folder) {
        return Collections.unmodifiableSortedSet(stems.getOrDefault(folder, new TreeSet<>()));
    }

    /** What the tests are called: one in {@code data/secret} of the same name as a sample has its folder before it. */
    static String nameOf(TestFiles tests, String folder, String stem) {
        return folder.equals(SECRET) && tests.in(SAMPLE).contains(stem) ? SECRET + "/" + stem : stem;
    }

    /** Of all tests. */
    Set<String> names() {
        return stems.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(stem -> nameOf(this, each.getKey(), stem)))
                .collect(Collectors.toSet());
    }

    /** What lies in the test's working directory, by path. */
    Map<String, byte[]> filesOf(String stem) {
        Map<String, byte[]> contents = new TreeMap<>();
        String folder = stem + FILES;
        files.under(folder)
                .forEach(path -> contents.put(
                        path.substring(folder.length()), files.content(path).orElseThrow()));
        return contents;
    }
}
