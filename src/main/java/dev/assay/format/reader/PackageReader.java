package dev.assay.format.reader;

import dev.assay.format.Demo;
import dev.assay.format.JurySubmission;
import dev.assay.format.Pictures;
import dev.assay.format.ProblemPackage;
import dev.assay.format.SourceFiles;
import dev.assay.format.Statement;
import dev.assay.format.TestCase;
import dev.assay.format.reader.archive.DirectoryReader;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.foreign.ForeignPackages;
import dev.assay.format.reader.sections.Constants;
import dev.assay.format.reader.sections.LimitsSection;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes a {@link ProblemPackage} of files, or says everything that is wrong with them. */
public final class PackageReader {

    private static final List<String> PROGRAMS = List.of("generators/", "demo/", "training/");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private PackageReader() {}

    /** Reads a folder, whose name is the slug. */
    public static ProblemPackage read(Path directory) throws IOException, InvalidPackageException {
        return read(
                String.valueOf(directory.toRealPath().getFileName()),
                ForeignPackages.convert(DirectoryReader.read(directory)));
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
        errors.addAll(files.notes());
        TestFiles testFiles = TestFiles.collect(files, errors);
        Map<String, String> included = IncludedSources.read(files, errors);
        ValidationErrors ofProblem = errors.another();
        Optional<ProblemYaml> problem = new SpecReader(slug, files, ofProblem).read(testFiles.names(), included);
        errors.addAll(ofProblem);
        LayoutCheck.check(files, errors);
        List<TestCase> tests = problem.map(known -> TestsReader.read(files, testFiles, known, errors))
                .orElse(List.of());
        if (tests.isEmpty()
                && testFiles.names().isEmpty()
                && problem.isPresent()
                && problem.get().spec().generator().isEmpty()) {
            errors.add("data", "holds no test: put NAME.in and NAME.ans into data/sample or data/secret");
        }
        Constants constants = problem.map(ProblemYaml::constants).orElse(Constants.NONE);
        List<JurySubmission> submissions = SubmissionsReader.read(
                files,
                problem.map(known -> known.spec().limits().codeKiB()).orElse(LimitsSection.MOST_CODE_KIB) << 10,
                problem.map(ProblemYaml::legacy).orElse(false),
                constants::replaceIn,
                errors);
        Pictures pictures = PicturesReader.read(files, errors);
        Map<String, Statement> statements = PagesReader.statements(files, pictures, constants::replaceIn, errors);
        Map<String, Statement> editorials = PagesReader.editorials(files, pictures, constants::replaceIn, errors);
        Optional<Demo> demo = DemoReader.read(files, pictures, errors);
        Map<String, String> programs = programs(files, errors);
        Map<String, byte[]> attachments = Attachments.read(files, errors);
        errors.throwIfAny();
        return new ProblemPackage(
                files.sha256(),
                problem.orElseThrow().spec(),
                tests,
                submissions,
                statements,
                editorials,
                programs,
                attachments,
                pictures,
                demo,
                errors.notes());
    }

    private static Map<String, String> programs(PackageFiles files, ValidationErrors errors) {
        Map<String, String> programs = new TreeMap<>();
        files.contents().forEach((path, bytes) -> {
            if (path.endsWith(SourceFiles.JAVA) && PROGRAMS.stream().anyMatch(path::startsWith)) {
                Utf8.decode(path, bytes, errors).ifPresent(source -> programs.put(path, source));
            }
        });
        return Map.copyOf(programs);
    }
}
