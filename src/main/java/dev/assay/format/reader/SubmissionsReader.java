package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.Expectation;
import dev.assay.format.JurySubmission;
import dev.assay.format.SourceFiles;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.validation.Suggestions;
import dev.assay.format.validation.ValidationErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Reads {@code submissions/}: the jury's programs, each a file or a folder in the folder of what it must end as. */
final class SubmissionsReader {
    private static final String ROOT = "submissions/";

    /** Of scores: a program in it is accepted, but not with all points. */
    private static final String PARTIAL = "partially_accepted";

    private final PackageFiles files;
    private final int longest;
    private final boolean legacy;
    private final UnaryOperator<String> constants;
    private final ValidationErrors errors;
    private final SubmissionRules rules;
    private final Map<String, Integer> foreign = new TreeMap<>();

    private SubmissionsReader(
            PackageFiles files, int longest, boolean legacy, UnaryOperator<String> constants, ValidationErrors errors) {
        this.files = files;
        this.longest = longest;
        this.legacy = legacy;
        this.constants = constants;
        this.errors = errors;
        this.rules = SubmissionRules.read(files, errors);
    }

    /**
     * In the order of their paths.
     *
     * @param longest bytes a program may have
     * @param constants puts values in place of their names
     */
    static List<JurySubmission> read(
            PackageFiles files, int longest, boolean legacy, UnaryOperator<String> constants, ValidationErrors errors) {
        return new SubmissionsReader(files, longest, legacy, constants, errors).submissions();
    }

    private List<JurySubmission> submissions() {
        Map<String, List<String>> programs = new TreeMap<>();
        for (String path : files.under(ROOT)) {
            String[] segments = path.split("/", -1);
            if (segments.length > 2) {
                String program = ROOT + segments[1] + "/" + segments[2];
                programs.computeIfAbsent(program, _ -> new ArrayList<>()).add(path);
            } else if (path.endsWith(SourceFiles.JAVA)) {
                errors.add(path, "is in no folder: move it into that of its verdict, such as submissions/accepted");
            } else if (!path.equals(SubmissionRules.FILE)) {
                errors.note(path, "is not used by this judge");
            }
        }
        List<JurySubmission> submissions = new ArrayList<>();
        programs.forEach((program, paths) -> submission(program, paths).ifPresent(submissions::add));
        foreign.forEach((ending, count) -> errors.note(
                "submissions",
                count + (count == 1 ? " program" : " programs") + " in " + ending
                        + " skipped: this judge runs Java only"));
        return List.copyOf(submissions);
    }

    private Optional<JurySubmission> submission(String program, List<String> paths) {
        String path = program.substring(ROOT.length());
        String folder = path.substring(0, path.indexOf('/'));
        Optional<String> foreignLanguage = foreignLanguage(path, paths);
        if (foreignLanguage.isPresent()) {
            foreign.merge(foreignLanguage.get(), 1, Integer::sum);
            return Optional.empty();
        }
        Optional<Expectation> expectation = rules.expectation(path, SubmissionFolders.expectation(folder, legacy));
        if (folder.equals(PARTIAL)) {
            errors.note(program, "is skipped: only problems with scores have partly accepted programs");
            return Optional.empty();
        }
        if (expectation.isEmpty()) {
            String hint = Suggestions.hint(folder, SubmissionFolders.names());
            if (hint.startsWith("did")) {
                errors.add(program, "is in an unknown folder: " + hint);
            } else {
                errors.note(
                        program, "is judged, whatever it ends as: " + folder + " is no folder that the format knows");
            }
        }
        return files(program, path, paths)
                .map(sources -> new JurySubmission(program, expectation.orElse(Expectation.any()), sources));
    }

    /** Of a program that is not Java alone: how its files end, or what it is said to be. */
    private Optional<String> foreignLanguage(String path, List<String> paths) {
        Optional<String> said = rules.language(path);
        if (said.isPresent()) {
            return said.filter(language -> !language.equals("java"));
        }
        if (paths.stream().anyMatch(each -> each.endsWith(SourceFiles.JAVA))) {
            return Optional.empty();
        }
        String first = paths.getFirst().substring(paths.getFirst().lastIndexOf('/') + 1);
        int dot = first.lastIndexOf('.');
        return Optional.of(dot < 0 ? "no known language" : first.substring(dot));
    }

    private Optional<SourceFiles> files(String program, String path, List<String> paths) {
        Map<String, String> texts = new TreeMap<>();
        int length = 0;
        for (String each : new TreeSet<>(paths)) {
            if (each.endsWith(SourceFiles.JAVA)) {
                byte[] bytes = files.content(each).orElseThrow();
                length += bytes.length;
                String name = each.substring((each.equals(program) ? program.lastIndexOf('/') : program.length()) + 1);
                texts.put(name, constants.apply(text(each, bytes)));
            }
        }
        if (length > longest) {
            errors.add(program, "is longer than limits.code allows, " + (longest >> 10) + " KiB");
            return Optional.empty();
        }
        Optional<String> entryPoint = rules.entryPoint(path).map(SubmissionsReader::className);
        return Optional.of(SourceFiles.ofFolder(texts, entryPoint));
    }

    /** Old programs have comments in old encodings. */
    private String text(String path, byte[] bytes) {
        ValidationErrors found = new ValidationErrors();
        if (Utf8.check(path, bytes, found)) {
            return new String(bytes, UTF_8);
        }
        errors.note(path, "is not UTF-8 text without a byte order mark: it is read as ISO 8859-1");
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        return marked ? new String(bytes, 3, bytes.length - 3, UTF_8) : new String(bytes, ISO_8859_1);
    }

    private static String className(String entryPoint) {
        return entryPoint.endsWith(SourceFiles.JAVA)
                ? entryPoint.substring(0, entryPoint.length() - SourceFiles.JAVA.length())
                : entryPoint;
    }
}
