package dev.assay.format.reader;

import dev.assay.format.Picture;
import dev.assay.format.Pictures;
import dev.assay.format.Statement;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.validation.ValidationErrors;
import dev.assay.markup.Markdown;
import dev.assay.markup.latex.Latex;
import dev.assay.markup.latex.LatexText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final ShownPictures pictures;
    private final UnaryOperator<String> constants;

    /** LaTeX that a page cannot show whole. */
    private final Set<Statement> incomplete = new HashSet<>();

    private final Map<String, Statement> pages = new TreeMap<>();
    private boolean found;

    private PagesReader(
            PackageFiles files, Pictures pictures, UnaryOperator<String> constants, ValidationErrors errors) {
        this.files = files;
        this.errors = errors;
        this.pictures = new ShownPictures(pictures, errors);
        this.constants = constants;
    }

    /** @param constants puts values in place of their names */
    static Map<String, Statement> statements(
            PackageFiles files, Pictures pictures, UnaryOperator<String> constants, ValidationErrors errors) {
        PagesReader reader = new PagesReader(files, pictures, constants, errors);
        reader.readFolder("statement/", List.of("problem"));
        reader.readFolder("problem_statement/", List.of("problem"));
        reader.read("problem.pdf", "", List.of("problem"));
        if (!reader.found) {
            errors.add("statement", "holds no statement: add problem.LANGUAGE.md, such as problem.en.md");
        }
        return Map.copyOf(reader.pages);
    }

    static Map<String, Statement> editorials(
            PackageFiles files, Pictures pictures, UnaryOperator<String> constants, ValidationErrors errors) {
        PagesReader reader = new PagesReader(files, pictures, constants, errors);
        reader.readFolder("solution/", List.of("editorial", "solution"));
        return Map.copyOf(reader.pages);
    }

    /** Of a demo, beside whose other files they stand. */
    static Map<String, String> explanations(PackageFiles files, Pictures pictures, ValidationErrors errors) {
        PagesReader reader = new PagesReader(files, pictures, UnaryOperator.identity(), errors);
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
            if (page instanceof Statement.Markdown(String _, String text)) {
                texts.put(language, text);
            }
        });
        return Map.copyOf(texts);
    }

    private void readFolder(String folder, List<String> stems) {
        List<String> others = files.under(folder).stream()
                .filter(path -> !read(path, folder, stems) && !isPicture(path))
                .map(path -> path.substring(folder.length()))
                .toList();
        if (!others.isEmpty()) {
            errors.note(
                    folder.substring(0, folder.length() - 1),
                    "holds what is not used by this judge, which reads " + stems.getLast()
                            + ".LANGUAGE.md, .tex and .pdf, and shows pictures in PNG, JPEG, GIF, WebP and SVG: "
                            + few(others));
        }
    }

    /** Whether it is a page. Of several in one language Markdown wins, then LaTeX that a page shows whole, then PDF. */
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
        page(path, folder, name.group(3), content.get()).ifPresent(page -> pages.merge(language, page, this::better));
        return true;
    }

    private Optional<Statement> page(String path, String folder, String type, byte[] content) {
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
        return text.map(source -> type.equals("tex") ? latex(path, folder, source) : markdown(path, folder, source));
    }

    private Statement markdown(String path, String folder, String source) {
        String text = SAMPLES.matcher(constants.apply(source)).replaceAll("");
        pictures.note(path, folder, Markdown.pictures(text));
        return new Statement.Markdown(folder, text);
    }

    private Statement latex(String path, String folder, String source) {
        String text = LatexInputs.expand(constants.apply(source), folder, files, MAX_BYTES);
        Statement page = new Statement.Latex(folder, text);
        LatexText shown = Latex.toHtml(text, name -> pictures.address(folder, name));
        if (!shown.isComplete()) {
            incomplete.add(page);
        }
        pictures.note(path, folder, shown.unshown());
        if (!shown.unknown().isEmpty()) {
            errors.note(
                    path,
                    "holds LaTeX that is shown as it stands, being unknown to this judge: "
                            + few(List.copyOf(shown.unknown())));
        }
        if (shown.cut()) {
            errors.note(
                    path, "has macros that expand to more than this judge reads: the rest of the text is not shown");
        }
        return page;
    }

    private static boolean isPicture(String path) {
        return Picture.Type.ofPath(path).isPresent();
    }

    private static String few(List<String> names) {
        return String.join(", ", names.stream().limit(MOST_NAMED).toList())
                + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
    }

    private Statement better(Statement one, Statement other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private int rank(Statement page) {
        return switch (page) {
            case Statement.Markdown _ -> 0;
            case Statement.Latex _ -> incomplete.contains(page) ? 3 : 1;
            case Statement.Pdf _ -> 2;
        };
    }
}
