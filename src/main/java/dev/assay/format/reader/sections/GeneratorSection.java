package dev.assay.format.reader.sections;

import dev.assay.format.Generator;
import dev.assay.format.TestCase;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.format.validation.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code assay.generator}: the program that makes large tests, the submission that answers them, and the tests. */
final class GeneratorSection {

    private static final int MOST_CASES = 500;

    private GeneratorSection() {}

    static Optional<Generator> read(YamlValue value, PackageFiles files, Set<String> testNames) {
        return YamlMapping.of(value).map(generator -> {
            String program = generator
                    .require("program", "program: generators/ and a .java file")
                    .flatMap(path -> javaFile(path, "generators/", files))
                    .orElse("");
            String reference = generator
                    .require("reference", "reference: submissions/accepted/ and a .java file")
                    .flatMap(path -> javaFile(path, "submissions/accepted/", files))
                    .orElse("");
            List<Generator.Case> cases = generator
                    .require("secret", "secret: with a 'name: arguments' for each test")
                    .flatMap(YamlMapping::of)
                    .map(secret -> cases(secret, testNames))
                    .orElse(List.of());
            generator.rejectUnknownKeys();
            return new Generator(program, reference, cases);
        });
    }

    /** The path of a program that is there, in this folder of the package. */
    static Optional<String> javaFile(YamlValue value, String folder, PackageFiles files) {
        Optional<String> path = value.title(500);
        if (path.isEmpty()) {
            return path;
        }
        if (!path.get().startsWith(folder) || !path.get().endsWith(".java")) {
            value.error("is '" + path.get() + "': it must be a .java file in " + folder);
            return Optional.empty();
        }
        if (!files.contents().containsKey(path.get())) {
            List<String> there = files.contents().keySet().stream()
                    .filter(file -> file.startsWith(folder) && file.endsWith(".java"))
                    .limit(10)
                    .toList();
            value.error("is '" + path.get() + "', which is not in the package"
                    + (there.isEmpty() ? "" : ": " + Suggestions.hint(path.get(), there)));
            return Optional.empty();
        }
        return path;
    }

    private static List<Generator.Case> cases(YamlMapping secret, Set<String> testNames) {
        Map<String, YamlValue> all = secret.all();
        if (all.isEmpty() || all.size() > MOST_CASES) {
            secret.self().error("must have 1 to " + MOST_CASES + " tests");
            return List.of();
        }
        List<Generator.Case> cases = new ArrayList<>();
        all.forEach((name, value) -> {
            if (!TestCase.NAME.matcher(name).matches()) {
                value.error("is no name for a test: " + TestCase.NAME_RULE);
            } else if (testNames.contains(name)) {
                value.error("has the name of a test in data/: choose another");
            }
            cases.add(new Generator.Case(name, arguments(value)));
        });
        return List.copyOf(cases);
    }

    private static List<String> arguments(YamlValue value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return value.text().stream()
                .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
