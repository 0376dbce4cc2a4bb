package dev.assay.submission;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.assay.account.Browser;
import dev.assay.account.User;
import dev.assay.database.WithPostgres;
import dev.assay.format.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Pages as the server draws them show what strangers wrote as text. What scripts draw is in the browser's test. */
@QuarkusTest
@WithPostgres
class HostileTextIT {
    private static final String HOSTILE = "</title></textarea></code>'\"><img src=x onerror=alert(1)>";

    @Inject
    EntityManager entities;

    @Test
    void namesKeywordsSourcesDiagnosticsAndReasonsAreText() {
        Verdicts.problem("hostile-text");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update problem set name_en = :text, name_zh = :text, keywords = array[:text]"
                                        + " where slug = 'hostile-text'")
                        .setParameter("text", HOSTILE)
                        .executeUpdate());
        Browser browser = new Browser();
        browser.register("hostile-ada", "a sentence that is long enough");
        long ada = QuarkusTransaction.requiringNew()
                .call(() -> User.byHandle("hostile-ada").orElseThrow().id());
        StoredResult.Diagnostic diagnostic = new StoredResult.Diagnostic("WARNING", 1, 1, 1, 2, HOSTILE);
        StoredResult.Test test = new StoredResult.Test(HOSTILE, false, Verdict.RTE, HOSTILE, 1, 1);
        StoredResult result = new StoredResult(1, new StoredResult.Compile(true, List.of(diagnostic)), List.of(test));
        long submission = Verdicts.give(
                "hostile-text",
                ada,
                HOSTILE,
                (id, attempt) -> new JudgingEvent.Judged(id, attempt, Verdict.RTE, HOSTILE, 1, 1, result));

        for (String page : List.of(
                "/problems",
                "/submissions",
                "/submissions?problem=hostile-text",
                "/submissions/" + submission,
                "/problems/hostile-text/leaderboard")) {
            browser.open(page).then().statusCode(200).body(isDrawnAsText());
            browser.open(page + (page.contains("?") ? "&" : "?") + "lang=zh")
                    .then()
                    .statusCode(200)
                    .body(isDrawnAsText());
        }
    }

    private static Matcher<String> isDrawnAsText() {
        return allOf(containsString("&lt;img src=x"), not(containsString("<img")), not(containsString("</textarea>")));
    }

    @Test
    void whatTheAddressSaysIsTextToo() {
        for (String page : List.of("/problems?q={text}&tag={text}", "/login?next={text}", "/no/such/{text}")) {
            new Browser()
                    .request()
                    .get(page.replace("{text}", "%3C%2Ftitle%3E%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E"))
                    .then()
                    .body(not(containsString("<img")));
        }
    }
}
