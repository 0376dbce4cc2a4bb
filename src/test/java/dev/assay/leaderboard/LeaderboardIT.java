package dev.assay.leaderboard;

import static dev.assay.submission.Verdicts.give;
import static dev.assay.submission.Verdicts.giveCosting;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import dev.assay.standings.RankingCriterion;
import dev.assay.submission.StoredCost;
import dev.assay.submission.StoredCost.Growth;
import dev.assay.submission.StoredCost.Point;
import dev.assay.submission.StoredCost.Variant;
import dev.assay.submission.Verdicts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithPostgres
class LeaderboardIT {
    private static final String PASSWORD = "a sentence that is long enough";

    @Inject
    EntityManager entities;

    private static ValidatableResponse board(String slug, String query) {
        return given().get("/api/v1/problems/" + slug + "/leaderboard" + query)
                .then()
                .statusCode(200);
    }

    /** The whole site's board, page by page. */
    private static List<Map<String, Object>> site(String by) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> page;
        int number = 1;
        do {
            page = given().get("/api/v1/leaderboard?by=" + by + "&page=" + number++)
                    .jsonPath()
                    .getList("rows");
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    @Test
    void everybodyHasOneRowAndItIsTheirBest() {
        Verdicts.problem("board-best");
        long ada = Verdicts.person("best-ada");
        long bob = Verdicts.person("best-bob");
        give("board-best", ada, Verdict.AC, 90, 10);
        give("board-best", bob, Verdict.AC, 50, 400);
        give("board-best", ada, Verdict.AC, 40, 300);
        give("board-best", ada, Verdict.WA, 1, 1);
        board("board-best", "?by=time")
                .body("rows.handle", contains("best-ada", "best-bob"))
                .body("rows.rank", contains(1, 2))
                .body("rows.time_ms", contains(40, 50))
                .body("rows.memory_kb", contains(300, 400))
                .body("total", equalTo(2));
        board("board-best", "?by=memory")
                .body("rows.handle", contains("best-ada", "best-bob"))
                .body("rows.memory_kb", contains(10, 400));
    }

    @Test
    void costRanksUnlessAnotherOrderIsAskedForAndLettersAreBytes() {
        Verdicts.problem("board-orders");
        long ada = Verdicts.person("orders-ada");
        long bob = Verdicts.person("orders-bob");
        giveCosting("board-orders", ada, 5000, 10, 300);
        giveCosting("board-orders", ada, 9000, 90, 100);
        giveCosting("board-orders", bob, 7000, 50, 200);
        board("board-orders", "")
                .body("by", equalTo("cost"))
                .body("rows.handle", contains("orders-ada", "orders-bob"))
                .body("rows.cost", contains(5000, 7000))
                .body("rows.source_bytes", contains(300, 200));
        board("board-orders", "?by=source")
                .body("rows.handle", contains("orders-ada", "orders-bob"))
                .body("rows.source_bytes", contains(100, 200))
                .body("rows.cost", contains(9000, 7000));
        Verdicts.giveSource("board-orders", bob, "\u00fc\u6587");
        board("board-orders", "?by=source")
                .body("rows.handle", contains("orders-bob", "orders-ada"))
                .body("rows.source_bytes", contains(5, 100));
        assertThat(given().get("/problems/board-orders/leaderboard").asString())
                .contains("5,000", "7,000", "300 B")
                .contains("?by=source");
    }

    @ParameterizedTest
    @EnumSource
    void amongEqualsTheEarlierSubmissionIsAhead(RankingCriterion by) {
        String slug = "board-ties-" + by.key();
        Verdicts.problem(slug);
        long late = Verdicts.person("ties-late-" + by.key());
        long early = Verdicts.person("ties-early-" + by.key());
        giveCosting(slug, early, 30, 30, 30);
        giveCosting(slug, late, 30, 30, 30);
        giveCosting(slug, early, 30, 30, 30);
        board(slug, "?by=" + by.key()).body("rows.handle", contains("ties-early-" + by.key(), "ties-late-" + by.key()));
    }

    @Test
    void whoIsNotMeasuredYetComesAfterAllWhoAre() {
        Verdicts.problem("board-due");
        long ada = give("board-due", Verdicts.person("due-ada"), Verdict.AC, 1, 1);
        long bob = give("board-due", Verdicts.person("due-bob"), Verdict.AC, 2, 1);
        long eve = give("board-due", Verdicts.person("due-eve"), Verdict.AC, 3, 1);
        board("board-due", "").body("rows.handle", contains("due-ada", "due-bob", "due-eve"));
        assertThat(Verdicts.meter(eve, 1_000_000)).isTrue();
        board("board-due", "")
                .body("rows.handle", contains("due-eve", "due-ada", "due-bob"))
                .body("rows.cost", contains(1_000_000, null, null));
        Verdicts.meter(bob, 999_999);
        board("board-due", "").body("rows.handle", contains("due-bob", "due-eve", "due-ada"));
        assertThat(given().get("/problems/board-due/leaderboard").asString()).contains("1,000,000", "not measured");
        assertThat(Verdicts.meter(ada, 5)).isTrue();
        assertThat(Verdicts.meter(ada, 1)).as("a second cost").isFalse();
        board("board-due", "").body("rows.cost", contains(5, 999_999, 1_000_000));
    }

    @Test
    void rejudgingTakesBackWhatHasBeenReached() {
        Verdicts.problem("board-again");
        long ada = Verdicts.person("again-ada");
        long best = giveCosting("board-again", ada, 10, 10, 10);
        give("board-again", Verdicts.person("again-bob"), Verdict.AC, 20, 1);
        Verdicts.rejudge(best, Verdict.AC, 30, 1);
        board("board-again", "?by=time")
                .body("rows.handle", contains("again-bob", "again-ada"))
                .body("rows.cost", contains(nullValue(), nullValue()));
        giveCosting("board-again", ada, 40, 40, 40);
        Verdicts.rejudge(best, Verdict.WA, 5, 1);
        board("board-again", "?by=time").body("rows.time_ms", contains(20, 40));
        board("board-again", "?by=source").body("rows.source_bytes", contains(17, 40));
        Verdicts.rejudge(best, Verdict.AC, 5, 1);
        board("board-again", "?by=time").body("rows.time_ms", contains(5, 20));
    }

    @Test
    void judgeErrorsAndRefusedSolutionsPutNobodyOnTheBoard() {
        Verdicts.problem("board-none");
        long ada = Verdicts.person("none-ada");
        give("board-none", ada, Verdict.TLE, 1000, 1);
        give("board-none", ada, Verdict.JE, 0, 0);
        board("board-none", "").body("rows", hasSize(0)).body("own", equalTo(null));
        assertThat(given().get("/problems/board-none/leaderboard").asString()).contains("Nobody has solved it yet");
    }

    @Test
    void ownPlaceIsShownWhereverItStands() {
        Verdicts.problem("board-own");
        for (int i = 0; i < Ranking.SIZE; i++) {
            give("board-own", Verdicts.person("own-" + i), Verdict.AC, 10 + i, 1);
        }
        Browser browser = new Browser();
        browser.register("own-last", PASSWORD);
        long me = QuarkusTransaction.requiringNew()
                .call(() -> User.byHandle("own-last").orElseThrow().id());
        give("board-own", me, Verdict.AC, 5000, 1);
        browser.open("/problems/board-own/leaderboard")
                .then()
                .body(containsString("own-last"), containsString("page=2"));
        browser.request()
                .get("/api/v1/problems/board-own/leaderboard")
                .then()
                .body("rows", hasSize(Ranking.SIZE))
                .body("own.rank", equalTo(Ranking.SIZE + 1));
        board("board-own", "?page=2").body("rows.handle", contains("own-last"));
    }

    @Test
    void siteRanksByProblemsSolvedThenByWhoGotThereFirst() {
        Verdicts.problem("site-one");
        Verdicts.problem("site-two");
        long one = Verdicts.person("site-one-problem");
        long first = Verdicts.person("site-first");
        long second = Verdicts.person("site-second");
        give("site-one", one, Verdict.AC, 1, 1);
        for (long person : new long[] {first, second}) {
            give("site-one", person, Verdict.AC, 1, 1);
            give("site-two", person, Verdict.AC, 1, 1);
        }
        give("site-one", first, Verdict.AC, 1, 1);
        assertThat(site("cost"))
                .extracting(row -> row.get("handle"))
                .containsSubsequence("site-first", "site-second", "site-one-problem");
    }

    @Test
    void siteRanksThoseWhoSolvedAsMuchByTheMeanInWhichEachHalvingCountsAlike() {
        Verdicts.problem("mean-cheap");
        Verdicts.problem("mean-dear");
        long late = Verdicts.person("mean-late");
        long dear = Verdicts.person("mean-dear");
        long half = Verdicts.person("mean-half");
        long unmeasured = Verdicts.person("mean-unmeasured");
        give("mean-cheap", unmeasured, Verdict.AC, 1, 1);
        giveCosting("mean-dear", unmeasured, 1, 1, 1);
        giveCosting("mean-cheap", dear, 100, 1, 1);
        giveCosting("mean-dear", dear, 10_000, 1, 1);
        giveCosting("mean-cheap", half, 50, 1, 1);
        giveCosting("mean-dear", half, 20_000, 1, 1);
        giveCosting("mean-cheap", late, 49, 1, 1);
        giveCosting("mean-dear", late, 20_000, 1, 1);
        List<Map<String, Object>> ranked = site("cost").stream()
                .filter(row -> String.valueOf(row.get("handle")).startsWith("mean-"))
                .toList();
        assertThat(ranked)
                .extracting(row -> row.get("handle"))
                .containsExactly("mean-late", "mean-dear", "mean-half", "mean-unmeasured");
        assertThat(ranked).extracting(row -> row.get("mean")).containsExactly(990, 1000, 1000, null);
        assertThat(site("time"))
                .extracting(row -> row.get("handle"))
                .containsSubsequence("mean-unmeasured", "mean-dear", "mean-half", "mean-late");
        assertThat(given().get("/leaderboard?by=source").asString()).contains("Geometric mean", "/leaderboard?by=cost");
    }

    @Test
    void administratorsAreToldWhatCostsTooLittleToBeTrue() {
        Verdicts.problem("board-check");
        long ada = give("board-check", Verdicts.person("check-ada"), Verdict.AC, 1, 1);
        long bob = give("board-check", Verdicts.person("check-bob"), Verdict.AC, 1, 1);
        List<Variant> jury = List.of(new Variant("Jury", List.of(new Point(9, 1000, 0, 0)), null, null));
        Verdicts.meter(ada, costing(99, jury));
        Verdicts.meter(bob, costing(100, jury));
        Browser browser = new Browser();
        browser.register("check-admin", PASSWORD);
        browser.open("/problems/board-check/leaderboard").then().body(not(containsString("check</span>")));
        role("check-admin", "ADMIN");
        try {
            browser.open("/problems/board-check/leaderboard").then().body(containsString("check</span>"));
            browser.open("/api/v1/problems/board-check/leaderboard")
                    .then()
                    .body("rows.handle", contains("check-ada", "check-bob"))
                    .body("rows.suspicious", contains(true, false));
        } finally {
            role("check-admin", "USER");
        }
        board("board-check", "").body("rows.suspicious", contains(nullValue(), nullValue()));
    }

    private static StoredCost costing(long cost, List<Variant> jury) {
        Growth growth = new Growth(List.of(new Point(9, cost, 0, 0)), null, null, null);
        return new StoredCost(CostModel.CURRENT, cost, 0, 0, 0, List.of(), growth, jury, null, List.of(), List.of());
    }

    private void role(String handle, String role) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update person set role = :role where handle = :handle")
                        .setParameter("role", role)
                        .setParameter("handle", handle)
                        .executeUpdate());
    }

    @Test
    void unknownBoardsAreRefused() {
        given().get("/api/v1/problems/no-such-problem/leaderboard").then().statusCode(404);
        given().get("/api/v1/problems/no-such-problem/leaderboard?by=luck")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("by"));
        given().get("/api/v1/leaderboard?by=luck")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("cost, time, memory, source"));
        given().get("/leaderboard?by=luck").then().statusCode(200);
        given().get("/api/v1/leaderboard?page=0").then().statusCode(400);
        given().get("/leaderboard?page=-3").then().statusCode(200);
    }
}
