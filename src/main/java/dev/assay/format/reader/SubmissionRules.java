package dev.assay.format.reader;

import dev.assay.format.Expectation;
import dev.assay.format.TestRule;
import dev.assay.format.TestRule.TimeLimitUse;
import dev.assay.format.Verdict;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.yaml.Yaml;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.format.validation.ValidationErrors;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code submissions/submissions.yaml}: what is said of jury submissions beyond the folders they are in. */
final class SubmissionRules {
    static final String FILE = "submissions/submissions.yaml";
    private static final Map<String, Set<Verdict>> VERDICTS = Map.of(
            "AC", Set.of(Verdict.AC),
            "WA", Set.of(Verdict.WA),
            "TLE", Set.of(Verdict.TLE),
            "RTE", Expectation.CRASHES);
    private static final Set<Verdict> ALL =
            EnumSet.of(Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.RTE, Verdict.MLE, Verdict.OLE);
    private static final List<String> USES = List.of("false", "true", "lower", "upper");

    private final List<Entry> entries = new ArrayList<>();

    /** What is said of how tests end. */
    private record Demands(
            Optional<Set<Verdict>> permitted, Optional<Set<Verdict>> required, Optional<TimeLimitUse> use) {

        static Demands read(YamlMapping mapping) {
            Optional<Set<Verdict>> permitted = mapping.take("permitted").map(SubmissionRules::verdicts);
            Optional<Set<Verdict>> required = mapping.take("required").map(SubmissionRules::verdicts);
            Optional<TimeLimitUse> use =
                    mapping.take("use_for_time_limit").flatMap(each -> useOf(each, permitted, required));
            mapping.noteUnused(": it does not compare what validators say", "message");
            mapping.noteUnused(": only problems with scores have it", "score");
            return new Demands(permitted, required, use);
        }

        boolean isAny() {
            return permitted.isPresent() || required.isPresent() || use.isPresent();
        }

        /** Where nothing is said, what is usual holds. */
        Demands or(TestRule usual) {
            return new Demands(
                    permitted.or(() -> Optional.of(usual.permitted())),
                    required.or(() -> Optional.of(usual.required())),
                    use);
        }

        /** @param tests empty for all */
        TestRule rule(Optional<Pattern> tests) {
            return new TestRule(
                    tests,
                    permitted.orElse(ALL),
                    required.orElse(Set.of()),
                    use.orElseGet(() -> usualUse(permitted, required)));
        }
    }

    /** What is said of all submissions that match. */
    private record Entry(
            String name,
            Pattern glob,
            Demands ofAllTests,
            List<TestRule> ofSomeTests,
            Optional<String> language,
            Optional<String> entryPoint) {

        boolean matches(String path) {
            return TestRule.matches(glob, path);
        }
    }

    private SubmissionRules() {}

    static SubmissionRules read(PackageFiles files, ValidationErrors errors) {
        SubmissionRules rules = new SubmissionRules();
        files.content(FILE)
                .flatMap(bytes -> Utf8.decode(FILE, bytes, errors))
                .filter(text -> !Yaml.isEmpty(text))
                .flatMap(text -> Yaml.read(FILE, text, errors))
                .ifPresent(root -> root.all().forEach(rules::add));
        return rules;
    }

    private void add(String name, YamlValue value) {
        YamlMapping.of(value).ifPresent(mapping -> {
            Optional<String> language = mapping.take("language").flatMap(each -> each.title(50));
            Optional<String> entryPoint = mapping.take("entrypoint").flatMap(each -> each.title(200));
            Demands ofAllTests = Demands.read(mapping);
            mapping.noteUnused(": it shows none of the jury's programs", "authors", "model_solution");
            List<TestRule> ofSomeTests = new ArrayList<>();
            mapping.all().forEach((key, each) -> {
                if (each.isMapping()) {
                    mapping.take(key);
                    YamlMapping.of(each).ifPresent(tests -> ofSomeTests.add(rule(key, tests)));
                }
            });
            mapping.rejectUnknownKeys();
            entries.add(new Entry(name, glob(name), ofAllTests, ofSomeTests, language, entryPoint));
        });
    }

    private static TestRule rule(String tests, YamlMapping mapping) {
        Demands demands = Demands.read(mapping);
        mapping.rejectUnknownKeys();
        return demands.rule(Optional.of(glob(tests)));
    }

    private static TimeLimitUse usualUse(Optional<Set<Verdict>> permitted, Optional<Set<Verdict>> required) {
        if (required.equals(Optional.of(Set.of(Verdict.TLE)))) {
            return TimeLimitUse.UPPER;
        }
        return permitted.isPresent() && !permitted.get().contains(Verdict.TLE) ? TimeLimitUse.LOWER : TimeLimitUse.NONE;
    }

    private static Optional<TimeLimitUse> useOf(
            YamlValue value, Optional<Set<Verdict>> permitted, Optional<Set<Verdict>> required) {
        return value.choice(USES).map(word -> switch (word) {
            case "lower" -> TimeLimitUse.LOWER;
            case "upper" -> TimeLimitUse.UPPER;
            case "true" -> usualUse(permitted, required);
            default -> TimeLimitUse.NONE;
        });
    }

    private static Set<Verdict> verdicts(YamlValue value) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (YamlValue item : value.oneOrMore()) {
            item.choice(List.of("AC", "WA", "TLE", "RTE"))
                    .ifPresent(word -> verdicts.addAll(VERDICTS.getOrDefault(word, Set.of())));
        }
        return verdicts;
    }

    /** {@code *} stands for anything but {@code /}, and <code>{a,b}</code> for either. */
    static Pattern glob(String glob) {
        StringBuilder pattern = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> pattern.append("[^/]*");
                case '{' -> {
                    depth++;
                    pattern.append("(?:");
                }
                case '}' -> pattern.append(depth-- > 0 ? ")" : "\\}");
                case ',' -> pattern.append(depth > 0 ? "|" : ",");
                default -> pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(pattern.append(")".repeat(Math.max(depth, 0))).toString());
    }

    /**
     * What is expected of a submission.
     *
     * @param path its path below {@code submissions/}
     * @param ofFolder what its folder demands by itself, empty when the format knows no such folder
     */
    Optional<Expectation> expectation(String path, Optional<Expectation> ofFolder) {
        String folder = path.substring(0, path.indexOf('/'));
        Optional<Expectation> known = ofFolder.map(expectation -> override(expectation, folder));
        List<TestRule> further = new ArrayList<>();
        boolean mentioned = false;
        for (Entry entry : entries) {
            if (entry.matches(path)) {
                mentioned = true;
                if (entry.ofAllTests().isAny()
                        && (known.isEmpty() || !entry.name().equals(folder))) {
                    further.add(entry.ofAllTests().rule(Optional.empty()));
                }
                further.addAll(entry.ofSomeTests());
            }
        }
        if (known.isEmpty() && !mentioned) {
            return Optional.empty();
        }
        return Optional.of(known.orElse(Expectation.any()).and(further));
    }

    /** An entry for a folder that the format knows changes what the folder demands. */
    private Expectation override(Expectation expectation, String folder) {
        for (Entry entry : entries) {
            if (entry.name().equals(folder)
                    && entry.ofAllTests().isAny()
                    && expectation.rules().size() == 1) {
                TestRule usual = expectation.rules().getFirst();
                return new Expectation(
                        expectation.label(),
                        expectation.verdict(),
                        expectation.whole(),
                        List.of(entry.ofAllTests().or(usual).rule(Optional.empty())));
            }
        }
        return expectation;
    }

    /** The language that a submission is said to be in. */
    Optional<String> language(String path) {
        return entries.stream()
                .filter(entry -> entry.matches(path))
                .flatMap(entry -> entry.language().stream())
                .findFirst();
    }

    /** The class that is said to be run. */
    Optional<String> entryPoint(String path) {
        return entries.stream()
                .filter(entry -> entry.matches(path))
                .flatMap(entry -> entry.entryPoint().stream())
                .findFirst();
    }
}
