package dev.assay.submission;

import static dev.assay.submission.Verdicts.give;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.assay.account.Browser;
import dev.assay.account.User;
import dev.assay.database.WithPostgres;
import dev.assay.format.Verdict;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who sees whose code. Nobody but its author, unless the problem shares solutions: then who has one of their own. */
@QuarkusTest
@WithPostgres
class SharedSolutionsIT {
    private static final String PASSWORD = "a sentence that is long enough";

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    private record Someone(Browser browser, long id) {
        static Someone called(String handle) {
            Browser browser = new Browser();
            browser.register(handle, PASSWORD).then().statusCode(303);
            return new Someone(
                    browser,
                    QuarkusTransaction.requiringNew()
                            .call(() -> User.byHandle(handle).orElseThrow().id()));
        }

        /** In all ways to look at it. */
        boolean sees(long submission) {
            List<Integer> answers = List.of(
                    browser.open("/submissions/" + submission).statusCode(),
                    browser.open("/api/v1/submissions/" + submission).statusCode(),
                    browser.open("/api/v1/submissions/" + submission + "/events")
                            .statusCode());
            assertThat(answers).containsAnyOf(200, 404).containsOnly(answers.getFirst());
            return answers.getFirst() == 200;
        }
    }

    @Test
    void solutionIsShownToWhoHasSolvedTheProblemAndToNobodyElse() {
        Verdicts.problem("shared");
        Verdicts.problem("shared-other");
        Verdicts.share("shared", true);
        Verdicts.share("shared-other", true);
        Someone ada = Someone.called("shared-ada");
        Someone bob = Someone.called("shared-bob");
        Someone eve = Someone.called("shared-eve");
        long wrong = give("shared", ada.id(), Verdict.WA, 1, 1);
        long right = give("shared", ada.id(), Verdict.AC, 1, 1);
        give("shared", eve.id(), Verdict.WA, 1, 1);
        give("shared-other", eve.id(), Verdict.AC, 1, 1);

        assertThat(bob.sees(right)).as("before their own").isFalse();
        long bobs = give("shared", bob.id(), Verdict.AC, 1, 1);
        assertThat(bob.sees(right)).as("after their own").isTrue();
        assertThat(bob.sees(wrong)).as("what is no solution").isFalse();
        assertThat(ada.sees(bobs)).isTrue();
        assertThat(eve.sees(right)).as("with a solution of another problem").isFalse();
        given().get("/api/v1/submissions/" + right).then().statusCode(401);
        bob.browser()
                .open("/submissions/" + right)
                .then()
                .body(containsString("shared-ada"), containsString("class Solution {}"))
                .body(not(containsString("?from=")));

        Verdicts.share("shared", false);
        assertThat(bob.sees(right)).as("after the problem has ceased to share").isFalse();
        assertThat(bob.sees(bobs)).isTrue();
    }

    @Test
    void packageSaysWhetherSolutionsAreShared() throws Exception {
        Requirements.sandbox();
        String slug = publishSharing();
        Api ada = Api.register(root, Administrator.somebody());
        Api bob = Api.register(root, Administrator.somebody());
        long adas = ada.submit(slug, AdditionPackage.RIGHT);
        assertThat(ada.awaitVerdict(adas).getString("verdict")).isEqualTo("AC");
        bob.request().get("/api/v1/submissions/" + adas).then().statusCode(404);
        assertThat(bob.verdict(slug, AdditionPackage.RIGHT)).isEqualTo("AC");

        assertThat(bob.submission(adas).getString("source")).isEqualTo(AdditionPackage.RIGHT);
        bob.request().get("/problems/" + slug + "?from=" + adas).then().statusCode(404);
        ada.request()
                .get("/problems/" + slug + "?from=" + adas)
                .then()
                .statusCode(200)
                .body(containsString("Solutions are shown to all who have solved it"));
    }

    @Test
    void leaderboardLinksWhatTheViewerMaySee() {
        Verdicts.problem("linked");
        Someone ada = Someone.called("linked-ada");
        Someone bob = Someone.called("linked-bob");
        Someone eve = Someone.called("linked-eve");
        long adas = give("linked", ada.id(), Verdict.AC, 10, 1);
        long bobs = give("linked", bob.id(), Verdict.AC, 20, 1);

        assertThat(linked(bob)).containsExactly(null, (int) bobs);
        Verdicts.share("linked", true);
        assertThat(linked(bob)).containsExactly((int) adas, (int) bobs);
        assertThat(linked(eve)).containsExactly(null, null);
        String page = "/problems/linked/leaderboard";
        bob.browser().open(page).then().body(containsString("href=\"/submissions/" + adas + "\""));
        eve.browser().open(page).then().body(not(containsString("href=\"/submissions/" + adas)));
        given().get("/api/v1/problems/linked/leaderboard").then().body("rows[0].submission", equalTo(null));
    }

    private static List<Integer> linked(Someone viewer) {
        return viewer.browser()
                .open("/api/v1/problems/linked/leaderboard")
                .jsonPath()
                .getList("rows.submission");
    }

    private String publishSharing() throws Exception {
        String slug = Administrator.somebody();
        String yaml = Files.readString(AdditionPackage.FOLDER.resolve("problem.yaml")) + "  share_solutions: true\n";
        try (Administrator administrator = new Administrator(root, database)) {
            administrator
                    .put(slug, new AdditionPackage().with("problem.yaml", yaml).zip())
                    .statusCode(201);
        }
        return slug;
    }
}
