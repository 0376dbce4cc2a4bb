package dev.assay.format.reader;

import dev.assay.format.Demo;
import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import dev.assay.format.TestCase;
import dev.assay.format.reader.archive.DirectoryReader;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.sections.LimitsSection;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
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

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private PackageReader() {}

    /** Reads a folder, whose name is the slug. */
    public static ProblemPackage read(Path directory) throws IOException, InvalidPackageException {
        return read(String.valueOf(directory.toRealPath().getFileName()), DirectoryReader.read(directory));
    }

    public static ProblemPackage read(String slug, PackageFiles files) throws InvalidPackageException {
        return read(slug, files, new ValidationErrors());
    }

    /** Reads a version that was published once, also if a rule was added since that it breaks. */
    public static ProblemPackage readPublished(String slug, PackageFiles files) throws InvalidPackageException {
        return read(slug, files, ValidationErrors.ofPublished());
    }

    private static ProblemPackage read(String slug, PackageFiles files, ValidationErrors errors)
            throws InvalidPackageException {
        if (!SLUG.matcher(slug).matches()) {
            errors.add("", "'" + slug + "' is no slug: name the package with a-z, 0-9 and '-', at most 64 characters");
        }
        LayoutCheck.check(files, errors);
        List<TestCase> tests = TestsReader.read(files, errors);
        Set<String> testNames = tests.stream().map(TestCase::name).collect(Collectors.toSet());
        Optional<ProblemSpec> spec = SpecReader.read(slug, files, testNames, errors);
        if (tests.isEmpty() && spec.isPresent() && spec.get().generator().isEmpty()) {
            errors.add("data", "holds no test: put NAME.in and NAME.ans into data/sample or data/secret");
        }
        int codeKiB = spec.map(known -> known.limits().codeKiB()).orElse(LimitsSection.MOST_CODE_KIB);
        List<JurySubmission> submissions = SubmissionsReader.read(files, codeKiB << 10, errors);
        Map<String, String> statements = PagesReader.statements(files, errors);
        Map<String, String> editorials = PagesReader.editorials(files, errors);
        Optional<Demo> demo = DemoReader.read(files, errors);
        Map<String, String> programs = programs(files, errors);
        errors.throwIfAny();
        return new ProblemPackage(
                files.sha256(), spec.orElseThrow(), tests, submissions, statements, editorials, programs, demo);
    }

    private static Map<String, String> programs(PackageFiles files, ValidationErrors errors) {
        Map<String, String> programs = new TreeMap<>();
        files.contents().forEach((path, bytes) -> {
            if (path.endsWith(".java") && !path.startsWith("submissions/")) {
                Utf8.decode(path, bytes, errors).ifPresent(source -> programs.put(path, source));
            }
        });
        return Map.copyOf(programs);
    }
}
