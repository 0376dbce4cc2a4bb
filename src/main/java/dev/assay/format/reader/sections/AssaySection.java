package dev.assay.format.reader.sections;

import dev.assay.format.Checker;
import dev.assay.format.Difficulty;
import dev.assay.format.Generator;
import dev.assay.format.GrowthRule;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code assay}: our own section. */
public record AssaySection(
        Difficulty difficulty,
        String family,
        Mode mode,
        String starter,
        Checker checker,
        Optional<Generator> generator,
        Optional<GrowthRule> growth,
        boolean sharesSolutions,
        int stackMiB) {

    /** Of a package without the section: whatever the standard says. */
    public static final AssaySection ABSENT = new AssaySection(
            Difficulty.UNRATED,
            ProblemSpec.FAMILIES.getFirst(),
            new Mode.Stdio(),
            StarterCode.of(new Mode.Stdio()),
            Checker.DefaultValidator.PLAIN,
            Optional.empty(),
            Optional.empty(),
            false,
            Limits.USUAL_STACK_MIB);

    private static final int MOST_STACK_MIB = 1024;

    private static final List<String> DIFFICULTIES = Arrays.stream(Difficulty.values())
            .filter(d -> d != Difficulty.UNRATED)
            .map(d -> d.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Nothing when a fault leaves no mode to speak of. */
    public static Optional<AssaySection> read(
            YamlMapping assay, Limits limits, PackageFiles files, Set<String> testNames) {
        Difficulty difficulty = assay.take("difficulty")
                .flatMap(value -> value.choice(DIFFICULTIES))
                .map(name -> Difficulty.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Difficulty.UNRATED);
        String family = assay.take("family")
                .flatMap(value -> value.choice(ProblemSpec.FAMILIES))
                .orElse(ProblemSpec.FAMILIES.getFirst());
        Optional<YamlValue> function = assay.take("function");
        Optional<Mode> mode =
                function.isEmpty() ? Optional.of(new Mode.Stdio()) : function.flatMap(FunctionSection::read);
        Checker checker = CheckerSection.read(assay, function.isPresent());
        Optional<Generator> generator =
                assay.take("generator").flatMap(value -> GeneratorSection.read(value, files, testNames));
        Optional<GrowthRule> growth =
                assay.take("growth").flatMap(value -> GrowthSection.read(value, generator, files));
        Optional<YamlValue> starter = assay.take("starter");
        boolean sharesSolutions =
                assay.take("share_solutions").flatMap(YamlValue::trueOrFalse).orElse(false);
        int stack = assay.take("stack")
                .flatMap(value -> value.wholeNumber(1, MOST_STACK_MIB, "MiB"))
                .orElse(Limits.USUAL_STACK_MIB);
        assay.rejectUnknownKeys();
        return mode.map(known -> new AssaySection(
                difficulty,
                family,
                known,
                starter.flatMap(value -> StarterCode.read(value, known, limits)).orElseGet(() -> StarterCode.of(known)),
                checker,
                generator,
                growth,
                sharesSolutions,
                stack));
    }
}
