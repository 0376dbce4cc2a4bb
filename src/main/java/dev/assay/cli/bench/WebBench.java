package dev.assay.cli.bench;

import dev.assay.leaderboard.BoardQuery;
import dev.assay.standings.RankingCriterion;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "web",
        description = "Time what the database takes for pages of the leaderboards, on a site with many submissions that"
                + " is made for this and removed afterwards. Takes some gigabytes of disk, and minutes.")
final class WebBench implements Callable<Integer> {
    private static final int WARM_UP = 50;
    private static final int PAGE = 50;

    @Option(names = "--submissions", description = "how many there are (${DEFAULT-VALUE})")
    private int submissions = 1_000_000;

    @Option(names = "--people", description = "who sent them (${DEFAULT-VALUE})")
    private int people = 50_000;

    @Option(names = "--problems", description = "to how many problems (${DEFAULT-VALUE})")
    private int problems = 200;

    @Option(names = "--n", description = "how many pages of each kind are timed (${DEFAULT-VALUE})")
    private int count = 500;

    @Option(names = "--json", description = "print nothing but the JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final SplittableRandom random = new SplittableRandom(42);

    /** How many people stand on a board. */
    private final Map<Long, Long> totals = new HashMap<>();

    private enum Depth {
        FIRST,
        ANY,
        LAST
    }

    private record Kind(boolean site, Depth depth) {
        @Override
        public String toString() {
            return ((site ? "site_" : "problem_") + depth).toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            out.printf(Locale.ROOT, "making a site of %,d submissions …%n", submissions);
            out.flush();
        }
        try (ScratchDatabase database = ScratchDatabase.open()) {
            try (Connection connection = database.connect()) {
                new WebSeed(submissions, people, problems).insert(connection);
            }
            // another one: the first has settings that no server has
            try (Connection connection = database.connect()) {
                measure(connection, out);
            }
        }
        return 0;
    }

    private void measure(Connection connection, PrintWriter out) throws Exception {
        Map<String, Map<String, Double>> pages = new LinkedHashMap<>();
        double worst = 0;
        for (boolean site : new boolean[] {false, true}) {
            for (Depth depth : Depth.values()) {
                Kind kind = new Kind(site, depth);
                double[] sorted = BenchRecord.sorted(times(connection, kind));
                double p50 = BenchRecord.percentile(sorted, 0.5);
                double p99 = BenchRecord.percentile(sorted, 0.99);
                worst = Math.max(worst, p99);
                pages.put(
                        kind.toString(),
                        Map.of("p50_ms", BenchRecord.rounded(p50), "p99_ms", BenchRecord.rounded(p99)));
                if (!json) {
                    out.printf("%-14s p50 %6.1f ms   p99 %6.1f ms%n", kind, p50, p99);
                    out.flush();
                }
            }
        }
        if (!json) {
            explain(connection, out, "the last page of the most popular problem", 1);
            explain(connection, out, "the last page of the site", BoardQuery.SITE);
        }
        out.println(new BenchRecord("web")
                .with("n", count)
                .with("submissions", submissions)
                .with("people", people)
                .with("problems", problems)
                .with("p99_ms", BenchRecord.rounded(worst))
                .with("pages", pages)
                .json());
    }

    private double[] times(Connection connection, Kind kind) throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            visit(connection, kind).look(connection);
        }
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            LeaderboardPageQuery visit = visit(connection, kind);
            long start = System.nanoTime();
            LeaderboardPageQuery.Seen seen = visit.look(connection);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (seen.rows() < Math.min(PAGE, seen.total() - visit.first())) {
                throw new IllegalStateException(visit + " has seen " + seen);
            }
        }
        return times;
    }

    /** Somebody, in some order; problems are looked at as often as they are submitted to. */
    private LeaderboardPageQuery visit(Connection connection, Kind kind) throws SQLException {
        RankingCriterion by = RankingCriterion.values()[random.nextInt(RankingCriterion.values().length)];
        long board = kind.site() ? BoardQuery.SITE : 1 + (long) (problems * Math.pow(random.nextDouble(), 3));
        long viewer = random.nextLong(1, people + 1L);
        long lastPage = Math.max(0, total(connection, board) - 1) / PAGE;
        long page = switch (kind.depth()) {
            case FIRST -> 0;
            case ANY -> random.nextLong(lastPage + 1);
            case LAST -> lastPage;
        };
        return new LeaderboardPageQuery(board, by, page * PAGE, viewer);
    }

    private long total(Connection connection, long board) throws SQLException {
        if (!totals.containsKey(board)) {
            totals.put(
                    board,
                    new LeaderboardPageQuery(board, RankingCriterion.COST, 0, BoardQuery.NOBODY)
                            .look(connection)
                            .total());
        }
        return totals.getOrDefault(board, 0L);
    }

    private void explain(Connection connection, PrintWriter out, String what, long board) throws SQLException {
        long last = (total(connection, board) - 1) / PAGE * PAGE;
        LeaderboardPageQuery visit = new LeaderboardPageQuery(board, RankingCriterion.COST, last, people / 2);
        out.println("\n" + what + ", " + last + " people before it:\n" + visit.plan(connection));
    }
}
