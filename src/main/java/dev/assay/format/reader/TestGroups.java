package dev.assay.format.reader;

import dev.assay.format.Checker;
import dev.assay.format.Checker.DefaultValidator;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.sections.ValidatorArguments;
import dev.assay.format.reader.yaml.Yaml;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.format.validation.ValidationErrors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is said of tests: {@code NAME.yaml} beside a test, {@code test_group.yaml} and {@code testdata.yaml} in its
 * folder and in those above it. What is nearest to a test wins.
 */
final class TestGroups {
    private static final String YAML = ".yaml";
    private static final List<String> VALIDATOR = List.of("output_validator_args", "output_validator_flags");
    private static final List<String> INPUT_VALIDATORS = List.of("input_validator_args", "input_validator_flags");
    private static final List<String> VISUALIZERS = List.of("input_visualizer_args", "output_visualizer_args");
    private static final List<String> FEEDBACK = List.of("full_feedback", "hint", "description");
    private static final List<String> STATIC_VALIDATOR = List.of("static_validation_score", "static_validator_args");
    private static final List<String> SCORES = List.of(
            "max_score",
            "score_aggregation",
            "require_pass",
            "grading",
            "grader_flags",
            "accept_score",
            "reject_score",
            "range");

    private final PackageFiles files;
    private final ProblemYaml problem;
    private final ValidationErrors errors;
    private final Map<String, Optional<Settings>> read = new HashMap<>();
    private final Set<String> noted = new HashSet<>();

    /** What one file says. */
    private record Settings(Optional<List<String>> arguments, Optional<Checker> validator) {}

    TestGroups(PackageFiles files, ProblemYaml problem, ValidationErrors errors) {
        this.files = files;
        this.problem = problem;
        this.errors = errors;
    }

    /** Reads all files for groups, so that faults are found where no test is. */
    void readAll() {
        files.under("data/").stream()
                .filter(path -> TestFiles.GROUP_FILES.contains(path.substring(path.lastIndexOf('/') + 1)))
                .forEach(this::settings);
    }

    /** @param stem the test's path without an ending */
    List<String> argumentsOf(String stem) {
        return nearest(stem, Settings::arguments).orElse(List.of());
    }

    /** @param stem the test's path without an ending */
    Checker validatorOf(String stem) {
        return nearest(stem, Settings::validator)
                .map(own -> problem.validator() instanceof DefaultValidator all && own instanceof DefaultValidator some
                        ? combine(all, some)
                        : own)
                .orElse(problem.validator());
    }

    /** Older packages tell the validator something for all tests, and more for some. */
    private static DefaultValidator combine(DefaultValidator all, DefaultValidator some) {
        return new DefaultValidator(
                all.caseSensitive() || some.caseSensitive(),
                all.spaceChangeSensitive() || some.spaceChangeSensitive(),
                some.hasTolerance() ? some.absolute() : all.absolute(),
                some.hasTolerance() ? some.relative() : all.relative());
    }

    private interface Part<T> {
        Optional<T> of(Settings settings);
    }

    private <T> Optional<T> nearest(String stem, Part<T> part) {
        Optional<T> found = settings(stem + YAML).flatMap(part::of);
        for (int slash = stem.lastIndexOf('/');
                found.isEmpty() && slash > 0;
                slash = stem.lastIndexOf('/', slash - 1)) {
            String folder = stem.substring(0, slash + 1);
            found = TestFiles.GROUP_FILES.stream()
                    .sorted()
                    .flatMap(file -> settings(folder + file).stream())
                    .flatMap(settings -> part.of(settings).stream())
                    .findFirst();
        }
        return found;
    }

    private Optional<Settings> settings(String path) {
        return read.computeIfAbsent(
                path,
                _ -> files.content(path)
                        .filter(bytes -> bytes.length > 0)
                        .flatMap(bytes -> Utf8.decode(path, bytes, errors))
                        .filter(text -> !Yaml.isEmpty(text)) // common, and nothing is wrong with it
                        .flatMap(text -> Yaml.read(path, problem.constants().replaceIn(text), errors))
                        .map(mapping -> read(path, mapping)));
    }

    /** Once for each key, however many files have it. */
    private void noteUnused(YamlMapping mapping, List<String> keys, String why) {
        for (String key : keys) {
            if (mapping.take(key).isPresent() && noted.add(key)) {
                errors.note("data", "has '" + key + "', which is not used by this judge: " + why);
            }
        }
    }

    private Settings read(String path, YamlMapping mapping) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean group = TestFiles.GROUP_FILES.contains(name);
        boolean legacy = name.equals("testdata.yaml");
        Optional<YamlValue> arguments = mapping.take("args");
        Optional<YamlValue> validator =
                mapping.take("output_validator_args").or(() -> mapping.take("output_validator_flags"));
        if (problem.isFunction()) {
            arguments.ifPresent(value -> value.error("has no use: a function has parameters, and no arguments"));
        }
        if (problem.isFunction() || problem.ownChecker()) {
            noteUnused(mapping, VALIDATOR, "assay.checker says how outputs compare");
        }
        noteUnused(mapping, INPUT_VALIDATORS, "it runs no input validators yet");
        noteUnused(mapping, VISUALIZERS, "it draws no pictures");
        noteUnused(mapping, FEEDBACK, "secret tests stay secret");
        if (group) {
            noteUnused(mapping, SCORES, "only problems with scores have it");
            noteUnused(mapping, STATIC_VALIDATOR, "it has no static validators yet");
            noteUnused(mapping, List.of("on_reject"), "it stops at the first secret test that fails");
        }
        if (legacy) {
            mapping.noteUnknownKeys();
        } else {
            mapping.rejectUnknownKeys();
        }
        return new Settings(
                arguments.map(YamlValue::words),
                validator
                        .filter(_ -> !problem.isFunction() && !problem.ownChecker())
                        .map(this::validator));
    }

    /** Older packages may name a validator beside its flags; there is but one. */
    private Checker validator(YamlValue value) {
        YamlValue flags = value.isMapping()
                ? YamlMapping.of(value)
                        .flatMap(mapping -> mapping.take("flags"))
                        .orElse(value)
                : value;
        if (problem.validator() instanceof Checker.OutputValidator own) {
            return flags.isMapping() ? own : own.with(flags.words());
        }
        return flags.isMapping() || flags.isEmpty()
                ? DefaultValidator.PLAIN
                : ValidatorArguments.read(flags.words(), flags::error);
    }
}
