package dev.assay.submission;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.account.Browser;
import dev.assay.account.User;
import dev.assay.database.WithPostgres;
import dev.assay.format.Verdict;
import dev.assay.judging.CostModel;
import dev.assay.testing.Administrator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a submission's page says, before any script, of what its metered run counted. */
@QuarkusTest
@WithPostgres
class CostPagesIT {
    private static final String SOURCE = "class Solution {\n    // <b>second</b>\n}\n";

    private final Browser ada = new Browser();
    private long submission;

    @BeforeEach
    void submit() {
        String name = Administrator.somebody();
        Verdicts.problem(name);
        ada.register(name, "a sentence that is long enough");
        long person = QuarkusTransaction.requiringNew()
                .call(() -> User.byHandle(name).orElseThrow().id());
        StoredResult result = new StoredResult(
                2,
                new StoredResult.Compile(true, List.of()),
                List.of(
                        new StoredResult.Test("1", false, Verdict.AC, null, 1, 1),
                        new StoredResult.Test("2", false, Verdict.AC, null, 1, 1)));
        submission = Verdicts.give(
                name,
                person,
                SOURCE,
                (id, attempt) -> new JudgingEvent.Judged(id, attempt, Verdict.AC, null, 1, 1, result));
    }

    private ValidatableResponse page() {
        return ada.open("/submissions/" + submission).then().statusCode(200);
    }

    @Test
    void costGrowthAndAllocationAreToldInFigures() {
        Verdicts.meter(submission, Costs.linear("Buckets"));
        page().body(
                        containsString("1,234,567 <span class=\"unit\">bytecodes</span>"),
                        containsString("cost model 4"),
                        containsString("1,200,000 algorithm + 34,567 input and output"),
                        containsString("12× likelier than n log n · exponent 1.00"),
                        containsString("3.3× likelier than log n · exponent 0.00"),
                        containsString("1.3 MiB"),
                        containsString("1,001 objects"),
                        containsString("counted roughly: Solution.huge, Solution.larger"));
        ada.open("/submissions/" + submission + "?lang=zh")
                .then()
                .body(
                        containsString("可能性是 n log n 的 12 倍 · 指数 1.00"),
                        containsString("1,001 个对象"),
                        containsString("算法 1,200,000 + 输入输出 34,567"));
    }

    @Test
    void growthIsATableOfTheSubmissionAndTheJurysVariants() {
        Verdicts.meter(submission, Costs.linear("Buckets"));
        page().body(
                        containsString("<th scope=\"col\" class=\"num\">Buckets</th>"),
                        containsString("<th scope=\"row\" class=\"num\">8,000</th><td class=\"num\">800,000</td>"
                                + "<td class=\"num\">672,000</td>"));
    }

    @Test
    void testsHaveTheirOwnCosts() {
        Verdicts.meter(submission, Costs.linear("Buckets"));
        page().body(containsString("data-label=\"Cost\">1,234,000</td>"), containsString("title=\"1 object\">2.0 KiB"))
                // the second was not metered
                .body(containsString("data-label=\"Cost\">–</td>"));
    }

    @Test
    void hottestLinesStandWithTheirSourceAndShare() {
        Verdicts.meter(submission, Costs.linear("Buckets"));
        page().body(
                        containsString(
                                "<a href=\"#L1\">1</a></th><td class=\"num\">750,000</td><td class=\"num\">75 %"),
                        containsString("<td class=\"mono\">// &lt;b&gt;second&lt;/b&gt;</td>"));
    }

    @Test
    void linesAreCountedWhenSomebodyAsks() {
        String page = "/submissions/" + submission;
        page().body(not(containsString("Count each line")));
        ada.send(page, page + "/lines").then().statusCode(409);
        Verdicts.meter(submission, Verdicts.costing(9));
        page().body(containsString("Count each line"));
        ada.send(page, page + "/lines").then().statusCode(303);
        page().body(containsString("Lines are being counted"), not(containsString("Count each line")));
    }

    @Test
    void exceededLimitIsToldWithWhatTheProblemAsksFor() {
        Verdicts.meter(submission, "DONE", null, Costs.tooCostly(new StoredCost.Limit("n", null, true)));
        page().body(
                        containsString("The problem asks for n; this grows like n log n."),
                        containsString("&gt;1000× likelier than n"));
        Verdicts.meter(submission, "DONE", null, Costs.tooCostly(new StoredCost.Limit(null, 4.0, true)));
        page().body(containsString("The problem allows 4 times what its reference costs; this costs more."));
        Verdicts.meter(submission, "DONE", null, Costs.tooCostly(new StoredCost.Limit("n", 1.5, true)));
        page().body(containsString("The problem asks for n and at most 1.5 times what its reference costs"));
    }

    @Test
    void classesThatAreNotToldApartAreBothNamed() {
        Verdicts.meter(submission, "DONE", null, Costs.uncertain(new StoredCost.Limit("n", null, true)));
        page().body(
                        containsString("<dd>can&#39;t tell n log n from n log² n<span class=\"sub\">exponent 1.20"),
                        containsString("The problem asks for n; this grows faster, like n log n or n log² n."));
        ada.open("/submissions/" + submission + "?lang=zh").then().body(containsString("无法区分 n log n 与 n log² n"));
        ada.open("/api/v1/submissions/" + submission)
                .then()
                .body("cost.growth.cost.indistinguishable", equalTo(List.of("n log² n")));
    }

    @Test
    void limitThatIsKeptIsNoNotice() {
        Verdicts.meter(submission, Costs.tooCostly(new StoredCost.Limit("n log n", 4.0, false)));
        page().body(
                        containsString("the problem asks for n log n"),
                        containsString("the problem allows 4× its reference"),
                        not(containsString("data-kind=\"cost\"")));
    }

    @Test
    void meteringThatIsDueOrRefusedIsTold() {
        page().body(containsString("Being measured…"), containsString("data-metering=\"DUE\""));
        Verdicts.meter(submission, "REFUSED", "it started <threads>", null);
        page().body(containsString("This could not be measured: it started &lt;threads&gt;"));
    }

    @Test
    void namesOfVariantsAreText() {
        Verdicts.meter(submission, Costs.linear("<img src=x>"));
        page().body(allOf(containsString("&lt;img src=x&gt;"), not(containsString("<img"))));
    }

    @Test
    void restTellsTheSame() {
        ada.open("/api/v1/submissions/" + submission)
                .then()
                .body("metering", equalTo("DUE"))
                .body("cost", nullValue());
        Verdicts.meter(submission, Costs.linear("Buckets"));
        ada.open("/api/v1/submissions/" + submission)
                .then()
                .body("metering", equalTo("DONE"))
                .body("cost.cost_model", equalTo(CostModel.CURRENT))
                .body("cost.cost", equalTo(1_234_567))
                .body("cost.tests[0].bytes", equalTo(2048))
                .body("cost.growth.points", hasSize(4))
                .body("cost.growth.cost.runner_up", equalTo("n log n"))
                .body("cost.variants[0].points[3].cost", equalTo(672_000))
                .body("cost.lines[0].count", equalTo(750_000))
                .body("cost.limit", nullValue());
    }
}
