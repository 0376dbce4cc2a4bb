package dev.assay.cli.bench;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.PackageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "fairness",
        description = "How long one person waits while another floods the judge. The server must be started with"
                + " ASSAY_QUOTA_ENABLED=false and ASSAY_JUDGING_WAITING_SUBMISSIONS_PER_PERSON as large as the flood.")
final class FairnessBench implements Callable<Integer> {
    private static final int WARM_UP = 10;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--n", description = "how many submissions are timed of each kind (${DEFAULT-VALUE})")
    private int count = 40;

    @Option(names = "--flood", description = "how many the other person has in line (${DEFAULT-VALUE})")
    private int flood = 400;

    @Option(
            names = "--pause",
            description = "milliseconds between a verdict and the next submission (${DEFAULT-VALUE})")
    private int pause = 800;

    @Option(
            names = "--long-submission",
            description = "the jury submission that is flooded with to have long runs before one (${DEFAULT-VALUE})")
    private String longSubmission = "submissions/time_limit_exceeded/SuccessorScan.java";

    @Option(names = "--long-flood", description = "how many of these, and how often it is timed (${DEFAULT-VALUE})")
    private int longFlood = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        ProblemPackage problem = PackageReader.read(options.problem);
        String slug = problem.spec().slug();
        String source = problem.source(options.submission);
        String longSource = problem.source(longSubmission);
        BenchClient patient = new BenchClient(options.url);
        for (int i = 0; i < WARM_UP; i++) {
            patient.verdict(slug, source + "// warm-up " + i);
        }

        double[] idle = times(patient, slug, source, count);
        double longIdle = times(patient, slug, longSource, 1)[0];
        double[] flooded = timesBesideAFlood(patient, slug, source, source, flood, count);
        double[] behindLong = timesBesideAFlood(patient, slug, source, longSource, longFlood, longFlood / 2);

        spec.commandLine()
                .getOut()
                .println(new BenchRecord("fairness")
                        .with("n", count)
                        .with("flood", flood)
                        .with("idle_p50_ms", at(idle, 0.5))
                        .with("idle_p95_ms", at(idle, 0.95))
                        .with("flooded_p50_ms", at(flooded, 0.5))
                        .with("flooded_p95_ms", at(flooded, 0.95))
                        .with("flooded_p95_ratio", BenchRecord.rounded(at(flooded, 0.95) / at(idle, 0.95)))
                        .with("long_run_ms", BenchRecord.rounded(longIdle))
                        .with("behind_long_p50_ms", at(behindLong, 0.5))
                        .with("behind_long_p95_ms", at(behindLong, 0.95))
                        .json());
        return 0;
    }

    private double[] timesBesideAFlood(
            BenchClient patient, String slug, String source, String floodSource, int floodCount, int timed)
            throws Exception {
        BenchClient flooder = new BenchClient(options.url);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < floodCount; i++) {
            sent.add(flooder.submit(slug, floodSource + "// " + System.nanoTime()));
        }
        try (ExecutorService again = Executors.newVirtualThreadPerTaskExecutor()) {
            // the line stays as long as it is until all have been timed
            Flood lasting = new Flood(flooder, slug, floodSource, sent);
            Future<?> filling = again.submit(lasting);
            double[] times = times(patient, slug, source, timed);
            lasting.end();
            filling.get();
            return times;
        }
    }

    private double[] times(BenchClient client, String slug, String source, int timed)
            throws IOException, InterruptedException {
        double[] times = new double[timed];
        for (int i = 0; i < timed; i++) {
            Thread.sleep(pause);
            long start = System.nanoTime();
            client.verdict(slug, source + "// " + start);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return BenchRecord.sorted(times);
    }

    private static double at(double[] sorted, double share) {
        return BenchRecord.rounded(BenchRecord.percentile(sorted, share));
    }

    /** Sends another whenever one of the flood's has been judged. */
    private static final class Flood implements Callable<Integer> {
        private final BenchClient flooder;
        private final String slug;
        private final String source;
        private final List<Long> waiting;
        private volatile boolean ended;

        Flood(BenchClient flooder, String slug, String source, List<Long> sent) {
            this.flooder = flooder;
            this.slug = slug;
            this.source = source;
            this.waiting = new ArrayList<>(sent);
        }

        void end() {
            ended = true;
        }

        @Override
        public Integer call() throws IOException, InterruptedException {
            int judged = 0;
            while (!ended) {
                flooder.awaitVerdict(waiting.removeFirst());
                judged++;
                waiting.add(flooder.submit(slug, source + "// " + System.nanoTime()));
            }
            for (long each : waiting) {
                flooder.awaitVerdict(each);
            }
            return judged;
        }
    }
}
