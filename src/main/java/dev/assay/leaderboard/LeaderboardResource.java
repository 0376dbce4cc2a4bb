package dev.assay.leaderboard;

import dev.assay.account.AuthenticatedUser;
import dev.assay.account.CurrentUser;
import dev.assay.standings.RankingCriterion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@RunOnVirtualThread
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class LeaderboardResource {
    private static final int LAST_PAGE = 1_000_000;

    private final ProblemLeaderboard problems;
    private final SiteLeaderboard site;
    private final CurrentUser viewer;

    /** @param own the caller's row, wherever it stands */
    record ProblemPage(
            String by, int page, long total, List<ProblemLeaderboard.Row> rows, Optional<ProblemLeaderboard.Row> own) {}

    /** @param own the caller's row, wherever it stands */
    record SitePage(
            String by, int page, long total, List<SiteLeaderboard.Row> rows, Optional<SiteLeaderboard.Row> own) {}

    @Inject
    LeaderboardResource(ProblemLeaderboard problems, SiteLeaderboard site, CurrentUser viewer) {
        this.problems = problems;
        this.site = site;
        this.viewer = viewer;
    }

    /** One row a person, their best by {@code cost}, {@code time}, {@code memory} or {@code source}. */
    @GET
    @Path("problems/{slug}/leaderboard")
    public ProblemPage problem(
            @RestPath String slug,
            @RestQuery @DefaultValue("cost") String by,
            @RestQuery @DefaultValue("1") @Min(1) @Max(LAST_PAGE) int page) {
        Ranking<ProblemLeaderboard.Row> ranking =
                problems.of(slug, RankingCriterion.require(by), page, viewer.signedIn());
        return new ProblemPage(by, page, ranking.total(), ranking.rows(), ranking.own());
    }

    /**
     * By problems solved, then by the geometric mean of the bests by {@code cost}, {@code time}, {@code memory} or
     * {@code source}.
     */
    @GET
    @Path("leaderboard")
    public SitePage site(
            @RestQuery @DefaultValue("cost") String by,
            @RestQuery @DefaultValue("1") @Min(1) @Max(LAST_PAGE) int page) {
        Ranking<SiteLeaderboard.Row> ranking = site.page(RankingCriterion.require(by), page, me());
        return new SitePage(by, page, ranking.total(), ranking.rows(), ranking.own());
    }

    private Optional<Long> me() {
        return viewer.signedIn().map(AuthenticatedUser::personId);
    }
}
