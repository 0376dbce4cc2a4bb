package dev.assay.cli.offline;

import dev.assay.format.Verdict;
import dev.assay.growth.Growth;
import dev.assay.growth.GrowthClass;
import dev.assay.judging.CostModel;
import dev.assay.judging.CostReport;
import dev.assay.judging.Judgement;
import dev.assay.judging.Metered;
import dev.assay.judging.Reason;
import dev.assay.judging.TestResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The object that {@code judge --json} prints. */
final class JudgementJson {
    private JudgementJson() {}

    /** @param metered empty when it was not accepted */
    static Map<String, @Nullable Object> of(Judgement judgement, Optional<Metered> metered) {
        Optional<CostReport> report = metered.flatMap(Metered::report);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("verdict", judgement.verdict().name());
        json.put("reason", judgement.reason().map(Reason::code).orElse(null));
        json.put("score", judgement.score());
        json.put("time_ms", judgement.timeMs());
        json.put("memory_kb", judgement.memoryKb());
        json.put("cost", report.map(CostReport::cost).orElse(null));
        json.put("io", report.map(CostReport::io).orElse(null));
        json.put("cost_model", CostModel.CURRENT);
        json.put(
                "unmetered",
                metered.map(m -> m instanceof Metered.Refused refused ? refused.why() : null)
                        .orElse(null));
        json.put(
                "growth",
                report.flatMap(CostReport::curve)
                        .flatMap(CostReport.Curve::cost)
                        .map(JudgementJson::growth)
                        .orElse(null));
        json.put("compile", Map.of("ok", judgement.compile().ok(), "diagnostics", diagnostics(judgement)));
        json.put(
                "tests",
                judgement.tests().stream().map(test -> test(test, report)).toList());
        return json;
    }

    private static Map<String, Object> growth(Growth growth) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("class", growth.likeliest().label());
        json.put(
                "indistinguishable",
                growth.indistinguishable().stream().map(GrowthClass::label).toList());
        json.put("exponent", growth.exponent());
        json.put("confidence", growth.likelihoodRatio());
        json.put("runner_up", growth.runnerUp().label());
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

    private static Map<String, @Nullable Object> test(TestResult test, Optional<CostReport> report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", test.name());
        json.put("verdict", test.verdict().map(Verdict::name).orElse(null));
        json.put("reason", test.reason().map(Reason::code).orElse(null));
        json.put("time_ms", test.timeMs());
        json.put("memory_kb", test.memoryKb());
        json.put(
                "cost",
                report.flatMap(r -> r.tests().stream()
                                .filter(cost -> cost.name().equals(test.name()))
                                .findFirst())
                        .map(CostReport.TestCost::cost)
                        .orElse(null));
        return json;
    }
}
