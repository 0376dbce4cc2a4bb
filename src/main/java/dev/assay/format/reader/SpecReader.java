package dev.assay.format.reader;

import dev.assay.format.Limits;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.sections.AssaySection;
import dev.assay.format.reader.sections.CreditsSection;
import dev.assay.format.reader.sections.HeaderSection;
import dev.assay.format.reader.sections.LimitsSection;
import dev.assay.format.reader.yaml.Yaml;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.validation.ValidationErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads {@code problem.yaml}. A value in fault is replaced by some other: nobody sees it, for the fault stays. */
final class SpecReader {

    private static final UUID NO_UUID = new UUID(0, 0);

    private SpecReader() {}

    /** @param testNames of the tests in the package's files: a generated one needs another name */
    static Optional<ProblemSpec> read(String slug, PackageFiles files, Set<String> testNames, ValidationErrors errors) {
        Optional<byte[]> content = files.content(ProblemPackage.PROBLEM_YAML);
        if (content.isEmpty()) {
            errors.add(ProblemPackage.PROBLEM_YAML, "is missing: every package has one at its top");
        }
        return content.flatMap(bytes -> Utf8.decode(ProblemPackage.PROBLEM_YAML, bytes, errors))
                .flatMap(text -> Yaml.read(ProblemPackage.PROBLEM_YAML, text, errors))
                .flatMap(root -> read(slug, root, files, testNames));
    }

    private static Optional<ProblemSpec> read(
            String slug, YamlMapping root, PackageFiles files, Set<String> testNames) {
        HeaderSection.check(root);
        Map<String, String> names = HeaderSection.names(root);
        UUID uuid = HeaderSection.uuid(root).orElse(NO_UUID);
        String version = root.take("version").flatMap(v -> v.title(50)).orElse("");
        String credits = CreditsSection.read(root);
        String license = HeaderSection.license(root);
        List<String> keywords = HeaderSection.keywords(root);
        Limits limits = LimitsSection.read(root);
        Optional<AssaySection> assay = root.require("assay", "assay: with at least a difficulty")
                .flatMap(YamlMapping::of)
                .flatMap(section -> AssaySection.read(section, limits, files, testNames));
        root.rejectUnknownKeys();
        return assay.map(own -> new ProblemSpec(
                slug,
                names,
                uuid,
                version,
                credits,
                license,
                keywords,
                own.difficulty(),
                own.family(),
                limits.withStack(own.stackMiB()),
                own.mode(),
                own.starter(),
                own.checker(),
                own.generator(),
                own.growth(),
                own.sharesSolutions()));
    }
}
