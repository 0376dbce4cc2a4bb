package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.SampleTexts;
import dev.assay.format.TestCase;
import dev.assay.format.TestSettings;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.validation.ValidationErrors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tests of {@code data/}. */
final class TestsReader {
    private static final List<String> OVERRIDES =
            List.of(".in.statement", ".ans.statement", ".in.download", ".ans.download", ".out", ".interaction");

    private final PackageFiles files;
    private final TestFiles testFiles;
    private final ProblemYaml problem;
    private final TestGroups groups;
    private final ValidationErrors errors;

    private TestsReader(PackageFiles files, TestFiles testFiles, ProblemYaml problem, ValidationErrors errors) {
        this.files = files;
        this.testFiles = testFiles;
        this.problem = problem;
        this.groups = new TestGroups(files, problem, errors);
        this.errors = errors;
    }

    /** Samples first, each folder in the order of the names. */
    static List<TestCase> read(PackageFiles files, TestFiles testFiles, ProblemYaml problem, ValidationErrors errors) {
        TestsReader reader = new TestsReader(files, testFiles, problem, errors);
        reader.groups.readAll();
        List<TestCase> tests = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String folder : List.of(TestFiles.SAMPLE, TestFiles.SECRET)) {
            for (String stem : testFiles.in(folder)) {
                String name = TestFiles.nameOf(testFiles, folder, stem);
                if (!names.add(name)) {
                    errors.add("data/" + folder + "/" + stem + ".in", "has the name of another test: choose another");
                }
                reader.test(folder, stem, name).ifPresent(tests::add);
            }
        }
        return List.copyOf(tests);
    }

    private Optional<TestCase> test(String folder, String stem, String name) {
        String path = "data/" + folder + "/" + stem;
        boolean sample = folder.equals(TestFiles.SAMPLE);
        Optional<byte[]> input = text(path + ".in");
        Optional<byte[]> answer = text(path + ".ans");
        if (files.content(path + ".ans").isEmpty()) {
            errors.add(path + ".in", "has no .ans file beside it: add " + path + ".ans");
        }
        if (input.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        TestSettings settings = new TestSettings(
                groups.argumentsOf(path),
                testFiles.filesOf(path),
                Optional.of(groups.validatorOf(path)).filter(_ -> !problem.isFunction() && !problem.ownChecker()),
                sample ? texts(path, input.get(), answer.get()) : Optional.empty());
        if (problem.isFunction() && !settings.files().isEmpty()) {
            errors.add(path + ".files", "has no use: a function reads no files");
        }
        return Optional.of(new TestCase(name, sample, input.get(), answer.get(), settings));
    }

    /** In stdio mode a test is bytes; values are written in UTF-8. */
    private Optional<byte[]> text(String path) {
        return files.content(path).filter(bytes -> !problem.isFunction() || Utf8.check(path, bytes, errors));
    }

    private Optional<SampleTexts> texts(String path, byte[] input, byte[] answer) {
        checkOneOf(path, ".in.statement", ".interaction");
        checkOneOf(path, ".out", ".ans.statement", ".interaction");
        checkOneOf(path, ".out", ".ans.download");
        Optional<byte[]> out = files.content(path + ".out");
        SampleTexts texts = new SampleTexts(
                files.content(path + ".in.statement").orElse(input),
                files.content(path + ".ans.statement").or(() -> out).orElse(answer),
                files.content(path + ".in.download").orElse(input),
                files.content(path + ".ans.download").or(() -> out).orElse(answer),
                files.content(path + ".interaction").map(bytes -> new String(bytes, UTF_8)));
        boolean plain = OVERRIDES.stream()
                .allMatch(ending -> files.content(path + ending).isEmpty());
        return plain ? Optional.empty() : Optional.of(texts);
    }

    private void checkOneOf(String path, String... endings) {
        List<String> there = Stream.of(endings)
                .filter(ending -> files.content(path + ending).isPresent())
                .toList();
        if (there.size() > 1) {
            errors.add(
                    path + there.getFirst(),
                    "stands beside " + path + there.getLast() + ", and both say what is shown: remove one of them");
        }
    }
}
