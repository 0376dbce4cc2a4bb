package dev.assay.leaderboard;

import static dev.assay.submission.Verdicts.give;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.account.Browser;
import dev.assay.account.Person;
import dev.assay.database.WithPostgres;
import dev.assay.problem.spec.Verdict;
import dev.assay.submission.Verdicts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class LeaderboardIT {
    private static final String PASSWORD = "a sentence that is long enough";

    private static ValidatableResponse board(String slug, String query) {
        return given().get("/api/v1/problems/" + slug + "/leaderboard" + query)
                .then()
                .statusCode(200);
    }

    /** The whole site's board, page by page. */
    private static List<Map<String, Object>> site() {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> page;
        int number = 1;
        do {
            page = given().get("/api/v1/leaderboard?page=" + number++)
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
        board("board-best", "")
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
    void amongEqualsTheEarlierSubmissionIsAhead() {
        Verdicts.problem("board-ties");
        long late = Verdicts.person("ties-late");
        long early = Verdicts.person("ties-early");
        give("board-ties", early, Verdict.AC, 30, 1);
        give("board-ties", late, Verdict.AC, 30, 1);
        give("board-ties", early, Verdict.AC, 30, 1);
        board("board-ties", "").body("rows.handle", contains("ties-early", "ties-late"));
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
                .call(() -> Person.byHandle("own-last").orElseThrow().id());
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
        assertThat(site())
                .extracting(row -> row.get("handle"))
                .containsSubsequence("site-first", "site-second", "site-one-problem");
    }

    @Test
    void verdictsAtTheSameTimeAreAllCounted() throws Exception {
        Verdicts.problem("board-race");
        long ada = Verdicts.person("race-ada");
        int verdicts = 40;
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            var all = LongStream.rangeClosed(1, verdicts)
                    .<Callable<Long>>mapToObj(time -> () -> give("board-race", ada, Verdict.AC, time, 1))
                    .toList();
            for (Future<Long> each : together.invokeAll(all)) {
                each.get();
            }
        }
        board("board-race", "").body("rows.time_ms", contains(1));
        assertThat(site())
                .filteredOn(row -> "race-ada".equals(row.get("handle")))
                .extracting(row -> row.get("submissions"))
                .containsExactly(verdicts);
    }

    @Test
    void unknownBoardsAreRefused() {
        given().get("/api/v1/problems/no-such-problem/leaderboard").then().statusCode(404);
        given().get("/api/v1/problems/no-such-problem/leaderboard?by=luck")
                .then()
                .statusCode(400)
                .body("errors.field", contains("by"));
        given().get("/api/v1/leaderboard?page=0").then().statusCode(400);
        given().get("/leaderboard?page=-3").then().statusCode(200);
    }
}
