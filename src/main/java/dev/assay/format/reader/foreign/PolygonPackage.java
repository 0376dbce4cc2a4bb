package dev.assay.format.reader.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.archive.PackageFileCollector;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A package of Codeforces Polygon: {@code problem.xml} says where everything is. */
final class PolygonPackage {
    static final String DESCRIPTION = "problem.xml";

    private static final Pattern NUMBER = Pattern.compile("%0?(\\d?)d");
    private static final long MIB = 1L << 20;
    private static final int MOST_TESTS = 1000;

    /** Folders of the standard by what Polygon says of a solution. */
    private static final Map<String, String> FOLDERS = Map.of(
            "main", "accepted",
            "accepted", "accepted",
            "wrong-answer", "wrong_answer",
            "presentation-error", "wrong_answer",
            "time-limit-exceeded", "time_limit_exceeded",
            "memory-limit-exceeded", "memory_limit_exceeded",
            "rejected", "rejected",
            "time-limit-exceeded-or-memory-limit-exceeded", "rejected",
            "time-limit-exceeded-or-accepted", "mixed");

    private final PackageFiles files;
    private final ValidationErrors errors;
    private final Map<String, byte[]> converted = new TreeMap<>();

    PolygonPackage(PackageFiles files) {
        this.files = files;
        this.errors = files.notes();
    }

    PackageFiles convert() throws InvalidPackageException {
        Element problem;
        try {
            problem = PolygonXml.read(files.content(DESCRIPTION).orElseThrow());
        } catch (SAXException e) {
            throw errors.stop(DESCRIPTION, "is not XML that can be read: " + e.getMessage());
        }
        Element tests = PolygonXml.all(problem, "judging", "testset").stream()
                .filter(set -> set.getAttribute("name").equals("tests"))
                .findFirst()
                .or(() -> PolygonXml.first(problem, "judging", "testset"))
                .orElseThrow(() -> errors.stop(DESCRIPTION, "has no judging/testset: export the package again"));
        rejectWhatIsNotJudged(problem);
        yaml(problem, tests);
        checker(problem);
        tests(tests);
        PolygonStatements statements = new PolygonStatements(files);
        for (String language : languages(problem)) {
            statements.convert(language, converted);
        }
        solutions(problem);
        errors.throwIfAny();
        PackageFiles result = PackageFileCollector.collect(converted);
        result.notes().addAll(errors);
        return result;
    }

    private void rejectWhatIsNotJudged(Element problem) {
        if (PolygonXml.first(problem, "assets", "interactor").isPresent()) {
            errors.add(
                    DESCRIPTION, "has an interactor: it is a program in C++ (testlib), which this judge does not run");
        }
        PolygonXml.first(problem, "judging").ifPresent(judging -> {
            if (!judging.getAttribute("input-file").isEmpty()
                    || !judging.getAttribute("output-file").isEmpty()) {
                errors.add(
                        DESCRIPTION,
                        "says that programs read and write files (input-file, output-file): here they use standard input"
                                + " and output; leave both empty in Polygon");
            }
        });
    }

    private void yaml(Element problem, Element tests) {
        StringBuilder yaml = new StringBuilder("problem_format_version: 2025-09\n");
        Map<String, String> names = new LinkedHashMap<>();
        for (Element name : PolygonXml.all(problem, "names", "name")) {
            PolygonStatements.tag(name.getAttribute("language"))
                    .ifPresent(tag -> names.put(tag, name.getAttribute("value")));
        }
        if (names.isEmpty()) {
            names.put("en", problem.getAttribute("short-name"));
        }
        yaml.append("name:\n");
        names.forEach((tag, name) -> yaml.append("  ")
                .append(tag)
                .append(": ")
                .append(Quoted.of(name))
                .append('\n'));
        String identity = problem.getAttribute("url") + "#" + problem.getAttribute("short-name");
        yaml.append("uuid: ")
                .append(UUID.nameUUIDFromBytes(identity.getBytes(UTF_8)))
                .append('\n');
        yaml.append("type: pass-fail\nlanguages: [java]\n");
        if (!problem.getAttribute("revision").isEmpty()) {
            yaml.append("version: ")
                    .append(Quoted.of(problem.getAttribute("revision")))
                    .append('\n');
        }
        List<String> tags = PolygonXml.all(problem, "tags", "tag").stream()
                .map(tag -> Quoted.of(tag.getAttribute("value")))
                .toList();
        yaml.append("keywords: [").append(String.join(", ", tags)).append("]\n");
        yaml.append("limits:\n");
        number(tests, "time-limit")
                .ifPresent(
                        ms -> yaml.append("  time_limit: ").append(ms / 1000.0).append('\n'));
        number(tests, "memory-limit")
                .ifPresent(bytes -> yaml.append("  memory: ")
                        .append(Math.ceilDiv(bytes, MIB))
                        .append('\n'));
        converted.put(ProblemPackage.PROBLEM_YAML, yaml.toString().getBytes(UTF_8));
    }

    private void checker(Element problem) {
        Optional<Element> checker = PolygonXml.first(problem, "assets", "checker");
        String name = checker.map(each -> each.getAttribute("name")).orElse("std::wcmp.cpp");
        Optional<String> arguments = PolygonChecker.arguments(name);
        if (arguments.isEmpty()) {
            errors.add(
                    DESCRIPTION,
                    "has the checker '" + (name.isEmpty() ? "without a name" : name)
                            + "', a program in C++ (testlib), which this judge does not run: choose one of testlib's own"
                            + " (fcmp, lcmp, wcmp, ncmp, yesno, rcmp4, rcmp6, rcmp9, …) or write an output validator");
        } else if (!arguments.get().isEmpty()) {
            String words = String.join(", ", arguments.get().split(" "));
            converted.put("data/test_group.yaml", ("output_validator_args: [" + words + "]\n").getBytes(UTF_8));
        }
    }

    private void tests(Element tests) {
        String input = PolygonXml.text(tests, "input-path-pattern");
        String answer = PolygonXml.text(tests, "answer-path-pattern");
        List<Element> all = PolygonXml.all(tests, "tests", "test");
        if (all.size() > MOST_TESTS) {
            errors.add(DESCRIPTION, "has " + all.size() + " tests: at most " + MOST_TESTS + " fit into a package");
            return;
        }
        int absent = 0;
        for (int number = 1; number <= all.size(); number++) {
            Optional<byte[]> in = files.content(path(input, number));
            Optional<byte[]> ans = files.content(path(answer, number));
            if (in.isEmpty() || ans.isEmpty()) {
                absent++;
                continue;
            }
            boolean sample = all.get(number - 1).getAttribute("sample").equals("true");
            String name = "data/" + (sample ? "sample/" : "secret/") + String.format("%03d", number);
            converted.put(name + ".in", in.get());
            converted.put(name + ".ans", ans.get());
        }
        if (absent > 0) {
            errors.add(
                    path(input, 1).replaceFirst("/[^/]*$", ""),
                    "lacks " + absent + " of " + all.size()
                            + " tests or their answers: download the full package (for Linux or Windows), not the"
                            + " standard one");
        }
    }

    /** Of {@code tests/%02d}. */
    private static String path(String pattern, int number) {
        Matcher matcher = NUMBER.matcher(pattern);
        return matcher.replaceAll(found -> {
            int width = found.group(1).isEmpty() ? 1 : Integer.parseInt(found.group(1));
            String digits = String.valueOf(number);
            return "0".repeat(Math.max(0, width - digits.length())) + digits;
        });
    }

    private List<String> languages(Element problem) {
        List<String> languages = PolygonXml.all(problem, "statements", "statement").stream()
                .map(statement -> statement.getAttribute("language"))
                .distinct()
                .toList();
        languages.stream()
                .filter(language -> PolygonStatements.tag(language).isEmpty())
                .forEach(language -> errors.note(
                        DESCRIPTION, "has a statement in '" + language + "', whose language tag is not known here"));
        return languages.stream()
                .filter(language -> PolygonStatements.tag(language).isPresent())
                .toList();
    }

    private void solutions(Element problem) {
        for (Element solution : PolygonXml.all(problem, "assets", "solutions", "solution")) {
            String path = PolygonXml.first(solution, "source")
                    .map(source -> source.getAttribute("path"))
                    .orElse("");
            String tag = solution.getAttribute("tag");
            Optional<String> folder = Optional.ofNullable(FOLDERS.get(tag));
            Optional<byte[]> content = files.content(path);
            if (folder.isPresent() && content.isPresent()) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                converted.put("submissions/" + folder.get() + "/" + name, content.get());
            } else {
                errors.note(DESCRIPTION, "has the solution '" + path + "', tagged '" + tag + "', which is not judged");
            }
        }
    }

    private Optional<Long> number(Element tests, String name) {
        String text = PolygonXml.text(tests, name);
        if (!text.matches("\\d{1,12}")) {
            errors.note(DESCRIPTION, "has no " + name + " that is a number");
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text));
    }
}
