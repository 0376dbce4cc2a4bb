package dev.assay.problem.reading;

import dev.assay.problem.spec.Demo;
import dev.assay.problem.spec.JurySubmission;
import dev.assay.problem.spec.ProblemPackage;
import dev.assay.problem.spec.ProblemSpec;
import dev.assay.problem.spec.TestCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a {@link ProblemPackage} of files, or says everything that is wrong with them. */
public final class PackageReader {

    static final String PROBLEM_YAML = "problem.yaml";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private PackageReader() {}

    /** Reads a folder, whose name is the slug. */
    public static ProblemPackage read(Path directory) throws IOException, InvalidPackageException {
        return read(String.valueOf(directory.toRealPath().getFileName()), PackageFiles.ofDirectory(directory));
    }

    public static ProblemPackage read(String slug, PackageFiles files) throws InvalidPackageException {
        Faults faults = new Faults();
        if (!SLUG.matcher(slug).matches()) {
            faults.add("", "'" + slug + "' is no slug: name the package with a-z, 0-9 and '-', at most 64 characters");
        }
        LayoutCheck.check(files, faults);
        List<TestCase> tests = TestsReader.read(files, faults);
        Set<String> testNames = tests.stream().map(TestCase::name).collect(Collectors.toSet());
        Optional<ProblemSpec> spec = SpecReader.read(slug, files, testNames, faults);
        if (tests.isEmpty() && spec.isPresent() && spec.get().generator().isEmpty()) {
            faults.add("data", "holds no test: put NAME.in and NAME.ans into data/sample or data/secret");
        }
        int codeKiB = spec.map(known -> known.limits().codeKiB()).orElse(LimitsSection.MOST_CODE_KIB);
        List<JurySubmission> submissions = SubmissionsReader.read(files, codeKiB << 10, faults);
        Map<String, String> statements = PagesReader.statements(files, faults);
        Map<String, String> editorials = PagesReader.editorials(files, faults);
        Optional<Demo> demo = DemoReader.read(files, faults);
        Map<String, String> programs = programs(files, faults);
        faults.throwIfAny();
        return new ProblemPackage(
                files.sha256(), spec.orElseThrow(), tests, submissions, statements, editorials, programs, demo);
    }

    private static Map<String, String> programs(PackageFiles files, Faults faults) {
        Map<String, String> programs = new TreeMap<>();
        files.contents().forEach((path, bytes) -> {
            if (path.endsWith(".java") && !path.startsWith("submissions/")) {
                Utf8.decode(path, bytes, faults).ifPresent(source -> programs.put(path, source));
            }
        });
        return Map.copyOf(programs);
    }
}
