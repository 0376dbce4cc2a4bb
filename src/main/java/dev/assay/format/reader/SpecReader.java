package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.Checker;
import dev.assay.format.Checker.DefaultValidator;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import dev.assay.format.SourceFiles;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.sections.AssaySection;
import dev.assay.format.reader.sections.Constants;
import dev.assay.format.reader.sections.CreditsSection;
import dev.assay.format.reader.sections.FormatVersion;
import dev.assay.format.reader.sections.HeaderSection;
import dev.assay.format.reader.sections.LimitsSection;
import dev.assay.format.reader.sections.ProblemKind;
import dev.assay.format.reader.sections.ValidatorArguments;
import dev.assay.format.reader.yaml.Yaml;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code problem.yaml}. A value in fault is replaced by some other: nobody sees it, for the fault stays. */
final class SpecReader {
    private static final String DOMJUDGE = "domjudge-problem.ini";
    private static final Pattern DOMJUDGE_TIME =
            Pattern.compile("(?m)^\\s*timelimit\\s*=\\s*['\"]?(\\d{1,3}(?:\\.\\d{1,3})?)");

    private final String slug;
    private final PackageFiles files;
    private final ValidationErrors errors;

    SpecReader(String slug, PackageFiles files, ValidationErrors errors) {
        this.slug = slug;
        this.files = files;
        this.errors = errors;
    }

    /**
     * Nothing when there is no mapping to speak of, or no mode.
     *
     * @param testNames of the tests in the package's files: a generated one needs another name
     * @param included what is compiled with every submission, as it stands in the package
     * @throws InvalidPackageException when the problem is of a kind that is not judged: then that is all that is said
     */
    Optional<ProblemYaml> read(Set<String> testNames, Map<String, String> included) throws InvalidPackageException {
        Optional<byte[]> content = files.content(ProblemPackage.PROBLEM_YAML);
        if (content.isEmpty()) {
            errors.add(ProblemPackage.PROBLEM_YAML, "is missing: every package has one at its top");
        }
        Optional<YamlMapping> root = content.flatMap(bytes -> Utf8.decode(ProblemPackage.PROBLEM_YAML, bytes, errors))
                .flatMap(text -> Yaml.read(ProblemPackage.PROBLEM_YAML, text, errors));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        FormatVersion version = FormatVersion.of(root.get());
        if (version.isLegacy()) {
            root.get().withoutEmptyValues();
        }
        Optional<ProblemKind> kind = ProblemKind.read(root.get(), files, errors);
        if (kind.isEmpty()) {
            errors.throwIfAny();
        }
        return kind.flatMap(known -> read(root.get(), version, known, testNames, included));
    }

    private Optional<ProblemYaml> read(
            YamlMapping root,
            FormatVersion version,
            ProblemKind kind,
            Set<String> testNames,
            Map<String, String> included) {
        HeaderSection.check(root, version);
        Map<String, String> names = HeaderSection.names(root, version, slug);
        UUID uuid = HeaderSection.uuid(root, version).orElseGet(() -> UUID.nameUUIDFromBytes(slug.getBytes(UTF_8)));
        String license = HeaderSection.license(root);
        Optional<SourceFiles> ownValidator = OutputValidatorReader.read(
                files, root.take("validation").map(YamlValue::words).orElse(List.of()), errors);
        LimitsSection limits =
                LimitsSection.read(root, version, domjudgeTimeLimit(), ownValidator.isPresent(), kind.multiPass());
        Constants constants = Constants.read(root);
        Optional<YamlMapping> section = root.take("assay").flatMap(YamlMapping::of);
        boolean ownChecker = section.flatMap(mapping -> mapping.take("checker")).isPresent();
        Optional<AssaySection> assay = section.isPresent()
                ? section.flatMap(mapping -> AssaySection.read(mapping, limits.limits(), files, testNames))
                : Optional.of(AssaySection.ABSENT)
                        .filter(_ -> root.take("assay").isEmpty());
        Checker validator = ownValidator
                .<Checker>map(program -> new Checker.OutputValidator(
                        program, flags(root, version), limits.validation(), kind.interactive(), limits.passes()))
                .orElseGet(() -> validator(root, version));
        if (ownValidator.isPresent()
                && (ownChecker
                        || assay.filter(own -> own.mode().function().isPresent())
                                .isPresent())) {
            errors.add(
                    ProblemPackage.PROBLEM_YAML,
                    "has an assay.checker or a function beside an output validator: remove one of them");
        }
        if (ownValidator.isEmpty() && errors.isEmpty()) {
            demandValidator(kind);
        }
        Map<String, String> sources = new TreeMap<>();
        included.forEach((name, text) -> sources.put(name, constants.replaceIn(text)));
        String label = root.take("version").flatMap(v -> v.title(50)).orElse("");
        String credits = CreditsSection.read(root, version);
        String source = CreditsSection.source(root, version);
        String rightsOwner = HeaderSection.rightsOwner(root, license);
        Optional<Instant> embargo = HeaderSection.embargo(root);
        List<String> keywords = HeaderSection.keywords(root, version);
        Optional<ProblemSpec> spec = assay.map(own -> new ProblemSpec(
                slug,
                names,
                uuid,
                label,
                credits,
                source,
                license,
                rightsOwner,
                embargo,
                keywords,
                own.difficulty(),
                own.family(),
                limits.limits().withStack(own.stackMiB()),
                limits.timeLimit(),
                own.mode(),
                starter(own, section),
                own.mode().function().isPresent() || ownChecker ? own.checker() : validator,
                own.generator(),
                own.growth(),
                own.sharesSolutions(),
                Map.copyOf(sources)));
        if (version.hasUnknownKeys()) {
            root.noteUnknownKeys();
        } else {
            root.rejectUnknownKeys();
        }
        return spec.map(known -> new ProblemYaml(known, constants, version.isLegacy(), ownChecker, validator));
    }

    /** What the section says, or a template that the package offers. */
    private String starter(AssaySection own, Optional<YamlMapping> section) {
        boolean said = section.flatMap(mapping -> mapping.take("starter")).isPresent();
        return said ? own.starter() : Attachments.template(files).orElse(own.starter());
    }

    private void demandValidator(ProblemKind kind) {
        if (kind.interactive()) {
            errors.add("output_validator", "is missing: in an interactive problem it talks with the submission");
        } else if (kind.multiPass()) {
            errors.add("output_validator", "is missing: in a multi-pass problem it makes the next input");
        }
    }

    private static List<String> flags(YamlMapping root, FormatVersion version) {
        return version.isLegacy()
                ? root.take("validator_flags").map(YamlValue::words).orElse(List.of())
                : List.of();
    }

    /** Newer packages give the validator's arguments with the tests. */
    private static DefaultValidator validator(YamlMapping root, FormatVersion version) {
        Optional<YamlValue> flags = version.isLegacy() ? root.take("validator_flags") : Optional.empty();
        return flags.map(value -> ValidatorArguments.read(value.words(), value::error))
                .orElse(DefaultValidator.PLAIN);
    }

    /** Older packages for DOMjudge state it there. */
    private Optional<Duration> domjudgeTimeLimit() {
        return files.content(DOMJUDGE)
                .map(bytes -> DOMJUDGE_TIME.matcher(new String(bytes, UTF_8)))
                .filter(Matcher::find)
                .map(found -> Duration.ofMillis(Math.round(Double.parseDouble(found.group(1)) * 1000)))
                .filter(Duration::isPositive);
    }
}
