package dev.assay.format.reader;

import dev.assay.format.Statement;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.validation.ValidationErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a folder of one text a language: {@code statement/problem.en.md}, {@code solution/solution.en.md}. */
final class PagesReader {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MOST_NAMED = 5;
    private static final Pattern NAME = Pattern.compile("([a-z]+)(?:\\.([^.]+))?\\.(md|pdf|tex)");
    private static final String ENGLISH = "en";

    /** Where samples belong in a statement: they are shown below it. */
    private static final Pattern SAMPLES = Pattern.compile("\\{\\{(?:nextsample|remainingsamples)}}");

    private final PackageFiles files;
    private final ValidationErrors errors;
    private final UnaryOperator<String> constants;
    private final Map<String, Statement> pages = new TreeMap<>();
    private boolean found;

    private PagesReader(PackageFiles files, ValidationErrors errors, UnaryOperator<String> constants) {
        this.files = files;
        this.errors = errors;
        this.constants = constants;
    }

    /** @param constants puts values in place of their names */
    static Map<String, Statement> statements(
            PackageFiles files, ValidationErrors errors, UnaryOperator<String> constants) {
        PagesReader reader = new PagesReader(files, errors, constants);
        reader.readFolder("statement/", List.of("problem"));
        reader.readFolder("problem_statement/", List.of("problem"));
        reader.read("problem.pdf", "", List.of("problem"));
        if (!reader.found) {
            errors.add("statement", "holds no statement: add problem.LANGUAGE.md, such as problem.en.md");
        }
        return Map.copyOf(reader.pages);
    }

    static Map<String, Statement> editorials(
            PackageFiles files, ValidationErrors errors, UnaryOperator<String> constants) {
        PagesReader reader = new PagesReader(files, errors, constants);
        reader.readFolder("solution/", List.of("editorial", "solution"));
        return Map.copyOf(reader.pages);
    }

    /** Of a demo, beside whose other files they stand. */
    static Map<String, String> explanations(PackageFiles files, ValidationErrors errors) {
        PagesReader reader = new PagesReader(files, errors, UnaryOperator.identity());
        for (String path : files.under("demo/")) {
            if (path.endsWith(".md") && !reader.read(path, "demo/", List.of("explanation"))) {
                errors.add(
                        path,
                        "is not supported: demo/ holds CommonMark in files named explanation.LANGUAGE.md, such as"
                                + " explanation.en.md");
            }
        }
        if (files.content("demo/explanation.en.md").isEmpty()) {
            errors.add("demo/explanation.en.md", "is missing: every demo is explained in English");
        }
        Map<String, String> texts = new TreeMap<>();
        reader.pages.forEach((language, page) -> {
            if (page instanceof Statement.Markdown(String text)) {
                texts.put(language, text);
            }
        });
        return Map.copyOf(texts);
    }

    private void readFolder(String folder, List<String> stems) {
        List<String> others = files.under(folder).stream()
                .filter(path -> !read(path, folder, stems))
                .map(path -> path.substring(folder.length()))
                .toList();
        if (!others.isEmpty()) {
            String named = String.join(", ", others.stream().limit(MOST_NAMED).toList());
            errors.note(
                    folder.substring(0, folder.length() - 1),
                    "holds what is not used by this judge, which reads " + stems.getLast()
                            + ".LANGUAGE.md, .tex and .pdf, and shows no pictures yet: " + named
                            + (others.size() > MOST_NAMED ? " and " + (others.size() - MOST_NAMED) + " more" : ""));
        }
    }

    /** Whether it is a page. Of several in one language Markdown wins, then PDF. */
    private boolean read(String path, String folder, List<String> stems) {
        Optional<byte[]> content = files.content(path);
        Matcher name = NAME.matcher(path.substring(folder.length()));
        if (content.isEmpty() || !name.matches() || !stems.contains(name.group(1))) {
            return false;
        }
        found = true;
        String language = Optional.ofNullable(name.group(2)).orElse(ENGLISH);
        if (!LocalizedTexts.LANGUAGE.matcher(language).matches()) {
            errors.add(path, "names no language: write a tag such as en, zh or pt-BR before the ending");
            return true;
        }
        page(path, name.group(3), content.get()).ifPresent(page -> pages.merge(language, page, PagesReader::better));
        return true;
    }

    private Optional<Statement> page(String path, String type, byte[] content) {
        if (type.equals("pdf")) {
            return Optional.of(new Statement.Pdf(path, content));
        }
        if (content.length > MAX_BYTES) {
            errors.add(path, "is longer than " + (MAX_BYTES >> 20) + " MiB");
            return Optional.empty();
        }
        Optional<String> text = Utf8.decode(path, content, errors);
        if (text.isPresent() && text.get().isBlank()) {
            errors.add(path, "is empty: write it or remove the file");
        }
        if (type.equals("tex")) {
            errors.note(path, "is LaTeX, which this judge cannot typeset yet: its source is shown");
            return text.map(Statement.Latex::new);
        }
        return text.map(markdown -> new Statement.Markdown(
                SAMPLES.matcher(constants.apply(markdown)).replaceAll("")));
    }

    private static Statement better(Statement one, Statement other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(Statement page) {
        return switch (page) {
            case Statement.Markdown _ -> 0;
            case Statement.Pdf _ -> 1;
            case Statement.Latex _ -> 2;
        };
    }
}
