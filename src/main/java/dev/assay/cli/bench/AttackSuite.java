package dev.assay.cli.bench;

import dev.assay.cli.offline.OfflineJudge;
import dev.assay.format.JurySubmission;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.judging.Judgement;
import dev.assay.judging.JudgingListener;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where attacks are judged: two small problems, whose secret tests are known by their words and numbers. */
final class AttackSuite {
    /** Long enough to be in nobody's output by chance. */
    private static final Pattern MARKER = Pattern.compile("[A-Za-z0-9]{7,}");

    private final OfflineJudge judge;
    private final PreparedProblem function;
    private final PreparedProblem stdio;
    private final List<String> markers;

    AttackSuite(OfflineJudge judge, Path packages) throws IOException, InvalidPackageException {
        this.judge = judge;
        this.function = judge.read(packages.resolve("hostile-function"));
        this.stdio = judge.read(packages.resolve("hostile-stdio"));
        this.markers = Stream.of(function, stdio)
                .flatMap(problem -> problem.source().tests().stream())
                .filter(test -> !test.sample())
                .flatMap(AttackSuite::words)
                .distinct()
                .toList();
        if (markers.isEmpty()) {
            throw new IOException("the secret tests in " + packages + " hold nothing that could be recognised");
        }
    }

    /**
     * What became of an attack.
     *
     * @param actual verdict and reason
     * @param faults of ours; none when the attack failed as it must
     */
    record AttackResult(Attack attack, String actual, long ms, List<String> faults) {
        boolean passed() {
            return faults.isEmpty();
        }
    }

    /** Judges an attack, and after it a canary: an honest program that must still be accepted. */
    AttackResult shoot(Attack attack) throws IOException {
        long start = System.nanoTime();
        List<String> faults = new ArrayList<>();
        String actual;
        try {
            Judgement judgement = judge.judge().judge(problemOf(attack), attack.source(), JudgingListener.NONE);
            Optional<String> reason = judgement.reason().map(Reason::code);
            actual = judgement.verdict() + reason.map(r -> " " + r).orElse("");
            if (!attack.agreesWith(judgement.verdict(), reason)) {
                faults.add("expected " + attack.wanted() + ", got " + actual);
            }
            // all that its submitter can get of it
            String shown = judgement.toString();
            markers.stream().filter(shown::contains).forEach(m -> faults.add("shows '" + m + "' of a secret test"));
        } catch (IOException ourFault) {
            actual = "JE";
            faults.add("ended as a fault of ours: " + ourFault.getMessage());
        }
        long ms = (System.nanoTime() - start) / 1_000_000;
        Verdict canary = canary(problemOf(attack));
        if (canary != Verdict.AC) {
            faults.add("the canary afterwards got " + canary);
        }
        return new AttackResult(attack, actual, ms, List.copyOf(faults));
    }

    private Verdict canary(PreparedProblem problem) throws IOException {
        JurySubmission honest = problem.source().submissions().getFirst();
        return judge.judge()
                .judge(problem, honest.source(), JudgingListener.NONE)
                .verdict();
    }

    private PreparedProblem problemOf(Attack attack) {
        return attack.stdio() ? stdio : function;
    }

    private static Stream<String> words(TestCase test) {
        String text = new String(test.input(), StandardCharsets.UTF_8)
                + " "
                + new String(test.answer(), StandardCharsets.UTF_8);
        return MARKER.matcher(text).results().map(MatchResult::group);
    }
}
