package dev.assay.cli.bench;

import dev.assay.cli.bench.AttackSuite.AttackResult;
import dev.assay.cli.offline.OfflineJudge;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "attacks",
        description = "Judge the corpus of hostile programs, offline. Exit code 0: each failed as it must.")
final class AttacksBench implements Callable<Integer> {
    @Option(names = "--corpus", description = "the attacks (${DEFAULT-VALUE})")
    private Path corpus = Path.of("src/test/resources/hostile");

    @Option(names = "--packages", description = "the problems they are judged against (${DEFAULT-VALUE})")
    private Path packages = Path.of("src/test/resources/packages");

    @Option(names = "--only", description = "only attacks with this in their name")
    private String only = "";

    @Option(names = "--json", description = "print nothing but a JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<AttackResult> shots = new ArrayList<>();
        try (OfflineJudge judge = new OfflineJudge()) {
            AttackSuite range = new AttackSuite(judge, packages);
            for (Attack attack : Attack.readAll(corpus)) {
                if (attack.name().contains(only)) {
                    AttackResult shot = range.shoot(attack);
                    shots.add(shot);
                    if (!json) {
                        print(out, shot);
                    }
                }
            }
        }
        long passed = shots.stream().filter(AttackResult::passed).count();
        out.println(json ? record(shots, passed) : passed + " passed, " + (shots.size() - passed) + " failed");
        return passed == shots.size() ? 0 : 1;
    }

    private static void print(PrintWriter out, AttackResult shot) {
        out.printf(
                "%-58s %-22s %-22s %6d ms%n",
                shot.attack().name(), shot.attack().wanted(), shot.actual(), shot.ms());
        shot.faults().forEach(fault -> out.println("    FAILED: " + fault));
        out.flush();
    }

    private static String record(List<AttackResult> shots, long passed) throws IOException {
        return new BenchRecord("attacks")
                .with("n", shots.size())
                .with("passed", passed)
                .with("failed", shots.size() - passed)
                .with(
                        "attacks",
                        shots.stream()
                                .map(s -> Map.of(
                                        "attack", s.attack().name(),
                                        "expected", s.attack().wanted(),
                                        "actual", s.actual(),
                                        "ms", s.ms(),
                                        "faults", s.faults()))
                                .toList())
                .json();
    }
}
