package dev.assay.cli;

import dev.assay.judging.Judgement;
import dev.assay.judging.Reason;
import dev.assay.judging.TestResult;
import dev.assay.problem.spec.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The object that {@code judge --json} prints. */
final class JudgementJson {
    private JudgementJson() {}

    static Map<String, @Nullable Object> of(Judgement judgement) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("verdict", judgement.verdict().name());
        json.put("reason", judgement.reason().map(Reason::code).orElse(null));
        json.put("score", judgement.score());
        json.put("time_ms", judgement.timeMs());
        json.put("memory_kb", judgement.memoryKb());
        json.put("cost", null);
        json.put("growth", null);
        json.put("compile", Map.of("ok", judgement.compile().ok(), "diagnostics", diagnostics(judgement)));
        json.put("tests", judgement.tests().stream().map(JudgementJson::test).toList());
        return json;
    }

    private static List<Map<String, Object>> diagnostics(Judgement judgement) {
        return judgement.compile().diagnostics().stream()
                .map(d -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("severity", d.severity().name());
                    json.put("line", d.line());
                    json.put("column", d.column());
                    json.put("end_line", d.endLine());
                    json.put("end_column", d.endColumn());
                    json.put("message", d.message());
                    return json;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> test(TestResult test) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", test.name());
        json.put("verdict", test.verdict().map(Verdict::name).orElse(null));
        json.put("reason", test.reason().map(Reason::code).orElse(null));
        json.put("time_ms", test.timeMs());
        json.put("memory_kb", test.memoryKb());
        json.put("cost", null);
        return json;
    }
}
