package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.Checker;
import dev.assay.format.Limits;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the output validators of packages, as the package format says: {@code validator input answer feedback_dir args
 * < output}, which ends with 42 for a right output and 43 for a wrong one. Each run is in a guest of its own that has
 * this one test and nothing else: a validator is a stranger's program, and so is whose output it reads.
 */
final class OutputValidators {
    static final Reason FAILED = new Reason("VALIDATOR");

    private static final int RIGHT = 42;
    private static final int WRONG = 43;

    private static final String INPUT = "input";
    private static final String ANSWER = "answer";
    private static final String FEEDBACK = "feedback/";
    private static final String TEAM = "teammessage.txt";
    private static final String JUDGES = "judgemessage.txt";

    /** A validator that writes it has the submission run again, on this input. */
    private static final String NEXT_PASS = "nextpass.in";

    /** What a guest has of room for files, less what a validator may write. */
    static final int MOST_MIB = 14;

    private static final int LONGEST_MESSAGE = 2_000;

    private final ProgramExecutor executor;
    private final ValidatorPrograms programs;

    OutputValidators(ProgramExecutor executor, ValidatorPrograms programs) {
        this.executor = executor;
        this.programs = programs;
    }

    /** Whether a guest has room for a test and the files of its feedback directory. */
    static boolean haveRoom(TestData data, Map<String, byte[]> files) {
        long bytes = (long) data.payload().length + answer(data).length;
        return bytes + files.values().stream().mapToLong(file -> file.length).sum() <= (long) MOST_MIB << 20;
    }

    /**
     * Lets a validator decide. A validator that fails decides nothing: that is JE, and nobody's but its author's fault.
     *
     * @throws IOException our own fault
     */
    Decision decide(Checker.OutputValidator validator, TestData data, byte[] output) throws IOException {
        return read(validator, data, Map.of(), output).decision();
    }

    /**
     * What became of a submission whose input the validator makes.
     *
     * @param slowest of its passes
     */
    record Passes(Outcome slowest, Decision decision) {}

    /** One run of the submission and one of the validator, which leaves these files for the next. */
    private record Pass(Outcome submission, Decision decision, Map<String, byte[]> files) {}

    /** What a validator says, and the files in its feedback directory. */
    private record Validated(Decision decision, Map<String, byte[]> files) {}

    /**
     * Runs a submission and its validator, in interactive problems at the same time, and as often as the validator makes
     * another input.
     *
     * @throws IOException our own fault
     */
    Passes passes(
            Checker.OutputValidator validator, TestData data, Program submission, Limits limits, PhaseTimes phases)
            throws IOException {
        TestData test = data;
        Map<String, byte[]> files = Map.of();
        Optional<Outcome> slowest = Optional.empty();
        for (int pass = 1; ; pass++) {
            Pass now;
            try (ProgramRun run = executor.start(submission, limits)) {
                now = validator.interactive()
                        ? talk(validator, test, files, run)
                        : runAndRead(validator, test, files, run, phases);
                phases.add(run.phases());
            }
            Outcome outcome = now.submission();
            Outcome slower = slowest.filter(before -> before.cpuNanos() > outcome.cpuNanos())
                    .orElse(outcome);
            slowest = Optional.of(slower);
            files = new HashMap<>(now.files());
            Optional<byte[]> next = Optional.ofNullable(files.remove(NEXT_PASS));
            if (now.decision().verdict() != Verdict.AC || next.isEmpty() || validator.passes() == 1) {
                return new Passes(slower, now.decision());
            }
            if (pass == validator.passes()) {
                return new Passes(slower, failed("the output validator wants more than " + pass + " passes"));
            }
            // what the next pass reads is its input, also for the validator
            test = new TestData(next.get(), data.answer());
            if (!haveRoom(test, files)) {
                return new Passes(
                        slower,
                        failed("the test and what the output validator has written have more than " + MOST_MIB
                                + " MiB"));
            }
        }
    }

    private Pass runAndRead(
            Checker.OutputValidator validator,
            TestData data,
            Map<String, byte[]> files,
            ProgramRun submission,
            PhaseTimes phases)
            throws IOException {
        Outcome outcome = submission.run(data.payload());
        if (outcome.end() instanceof Outcome.End.Failed failed) {
            return new Pass(outcome, Decision.of(failed), Map.of());
        }
        long began = PhaseTimes.now();
        Validated validated = read(validator, data, files, outcome.printed().toByteArray());
        phases.add(Phase.COMPARE, began);
        return new Pass(outcome, validated.decision(), validated.files());
    }

    private Validated read(Checker.OutputValidator validator, TestData data, Map<String, byte[]> files, byte[] output)
            throws IOException {
        try (ProgramRun run = start(validator, data, files)) {
            Outcome outcome = run.run(output);
            return validated(outcome, new String(outcome.printed().toByteArray(), UTF_8));
        }
    }

    /**
     * Who ended first decides, if that was no success: a validator that ends with 43, or a submission that fails by itself,
     * and not because its partner is gone.
     */
    private Pass talk(
            Checker.OutputValidator validator, TestData data, Map<String, byte[]> files, ProgramRun submission)
            throws IOException {
        Interaction.Result result = interaction(validator, data, files, submission);
        if (result.isDisturbed()) {
            result = interaction(validator, data, files, submission);
        }
        Validated validated = validated(result.validator(), result.validator().error());
        Decision decision = validated.decision();
        boolean validatorDecides = result.validatorEndedFirst() && decision.verdict() != Verdict.AC;
        if (!validatorDecides && result.submission().end() instanceof Outcome.End.Failed failed) {
            decision = Decision.of(failed).with(decision.feedback());
        }
        return new Pass(result.submission(), decision, validated.files());
    }

    private Interaction.Result interaction(
            Checker.OutputValidator validator, TestData data, Map<String, byte[]> files, ProgramRun submission)
            throws IOException {
        try (ProgramRun judging = start(validator, data, files)) {
            return Interaction.of(submission, judging);
        }
    }

    private static byte[] answer(TestData data) {
        return data.answer().orElse(new byte[0]);
    }

    /** @param files that an earlier pass has left in the feedback directory */
    private ProgramRun start(Checker.OutputValidator validator, TestData data, Map<String, byte[]> files)
            throws IOException {
        Program program = programs.of(validator.program());
        List<String> arguments = new ArrayList<>(List.of(
                program.mainClass(), FEEDBACK, validator.interactive() ? "talks" : "reads", INPUT, ANSWER, FEEDBACK));
        arguments.addAll(validator.arguments());
        Map<String, byte[]> beside = new HashMap<>(Map.of(INPUT, data.payload(), ANSWER, answer(data)));
        files.forEach((name, content) -> beside.put(FEEDBACK + name, content));
        Program started = new Program(
                program.classes(),
                ValidatorPrograms.STARTER,
                Optional.empty(),
                arguments,
                beside,
                program.isolationTraits(),
                Program.Counting.NOTHING);
        return executor.start(started, validator.limits());
    }

    /** @param report what the starter has told */
    private static Validated validated(Outcome outcome, String report) {
        Map<String, byte[]> files = files(report);
        Feedback feedback = new Feedback(message(files, TEAM), message(files, JUDGES));
        return new Validated(decision(outcome, feedback), files);
    }

    private static Decision decision(Outcome outcome, Feedback feedback) {
        if (outcome.end().equals(ended(RIGHT))) {
            return Decision.of(Verdict.AC).with(feedback);
        }
        if (outcome.end().equals(ended(WRONG))) {
            return Decision.of(Verdict.WA).with(feedback);
        }
        String how = outcome.end() instanceof Outcome.End.Failed(Verdict verdict, Reason reason)
                ? verdict + " (" + reason.code() + ")"
                : "exit code 0";
        return failed("the output validator ended with " + how + ", and neither 42 nor 43. " + feedback.forJudges()
                + " " + Excerpt.of(outcome.error()));
    }

    private static Outcome.End ended(int code) {
        return new Outcome.End.Failed(Verdict.RTE, Reason.exit(code));
    }

    private static Decision failed(String why) {
        return Decision.of(Verdict.JE, FAILED).with(new Feedback("", shortened(why)));
    }

    /** What is in the feedback directory, by the names of plain files. */
    private static Map<String, byte[]> files(String report) {
        Map<String, byte[]> files = new HashMap<>();
        report.lines()
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> {
                    if (TestCase.NAME.matcher(parts[0]).matches()) {
                        try {
                            files.put(parts[0], Base64.getDecoder().decode(parts[1]));
                        } catch (IllegalArgumentException printedOtherwise) {
                            // not what the starter prints, or cut off
                        }
                    }
                });
        return files;
    }

    private static String message(Map<String, byte[]> files, String name) {
        return shortened(new String(files.getOrDefault(name, new byte[0]), UTF_8));
    }

    /** Without NUL, for which databases have no room in a text. */
    private static String shortened(String message) {
        String text = message.strip().replace('\0', '\uFFFD');
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
    }
}
