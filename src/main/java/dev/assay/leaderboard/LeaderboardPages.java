package dev.assay.leaderboard;

import dev.assay.account.AuthenticatedUser;
import dev.assay.account.CurrentUser;
import dev.assay.problem.Problem;
import dev.assay.standings.RankingCriterion;
import dev.assay.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The leaderboards of the site and of one problem. An address that makes no sense shows the first page. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.TEXT_HTML)
class LeaderboardPages {
    private final ProblemLeaderboard problems;
    private final SiteLeaderboard site;
    private final CurrentUser viewer;

    @CheckedTemplate(basePath = "leaderboard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance site(Ranking<SiteLeaderboard.Row> ranking, RankingCriterion by);

        static native TemplateInstance problem(
                Ranking<ProblemLeaderboard.Row> ranking, RankingCriterion by, String slug, String name);
    }

    @Inject
    LeaderboardPages(ProblemLeaderboard problems, SiteLeaderboard site, CurrentUser viewer) {
        this.problems = problems;
        this.site = site;
        this.viewer = viewer;
    }

    @GET
    @Path("leaderboard")
    public TemplateInstance site(@RestQuery @Nullable String by, @RestQuery @Nullable String page) {
        RankingCriterion chosen = order(by);
        return Templates.site(site.page(chosen, number(page), me()), chosen);
    }

    @GET
    @Path("problems/{slug}/leaderboard")
    @Transactional
    public TemplateInstance problem(
            @RestPath String slug, @RestQuery @Nullable String by, @RestQuery @Nullable String page) {
        RankingCriterion chosen = order(by);
        Problem problem = Problem.published(slug);
        return Templates.problem(
                problems.of(slug, chosen, number(page), viewer.signedIn()),
                chosen,
                slug,
                problem.name(Page.languageOfRequest().tag()));
    }

    private Optional<Long> me() {
        return viewer.signedIn().map(AuthenticatedUser::personId);
    }

    private static RankingCriterion order(@Nullable String by) {
        return Optional.ofNullable(by).flatMap(RankingCriterion::ofKey).orElse(RankingCriterion.COST);
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
