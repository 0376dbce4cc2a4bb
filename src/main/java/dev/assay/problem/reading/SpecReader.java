package dev.assay.problem.reading;

import dev.assay.problem.spec.Limits;
import dev.assay.problem.spec.ProblemSpec;
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
    static Optional<ProblemSpec> read(String slug, PackageFiles files, Set<String> testNames, Faults faults) {
        Optional<byte[]> content = files.content(PackageReader.PROBLEM_YAML);
        if (content.isEmpty()) {
            faults.add(PackageReader.PROBLEM_YAML, "is missing: every package has one at its top");
        }
        return content.flatMap(bytes -> Utf8.decode(PackageReader.PROBLEM_YAML, bytes, faults))
                .flatMap(text -> Yaml.read(PackageReader.PROBLEM_YAML, text, faults))
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
                .flatMap(YamlValue::mapping)
                .flatMap(section -> AssaySection.read(section, limits, files, testNames));
        root.refuseOthers();
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
