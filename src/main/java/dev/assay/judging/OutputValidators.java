package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.format.Checker;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.SourceFiles;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    private static final int MOST_BYTES = 14 << 20;

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int HELD = 50;

    private static final String STARTER = "AssayValidatorStarter";

    /**
     * Starts the validator, and tells at the end what it has written to its feedback directory, since nobody sees a guest's
     * files. What the validator prints is nobody's business, unless it talks with the submission.
     */
    private static final String STARTER_SOURCE = """
            import java.io.File;
            import java.io.FileInputStream;
            import java.io.IOException;
            import java.io.InputStream;
            import java.io.PrintStream;
            import java.lang.reflect.InvocationTargetException;
            import java.lang.reflect.Method;
            import java.util.Arrays;
            import java.util.Base64;

            class AssayValidatorStarter {
                public static void main(String[] arguments) throws Throwable {
                    boolean talks = arguments[2].equals("talks");
                    PrintStream out = talks ? System.err : System.out;
                    if (!talks) {
                        System.setOut(System.err);
                    }
                    File folder = new File(arguments[1]);
                    folder.mkdirs();
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> report(folder, out)));
                    Method main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
                    main.setAccessible(true);
                    try {
                        main.invoke(null, (Object) Arrays.copyOfRange(arguments, 3, arguments.length));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }

                private static void report(File folder, PrintStream out) {
                    File[] files = folder.listFiles(File::isFile);
                    for (File file : files == null ? new File[0] : files) {
                        try (InputStream in = new FileInputStream(file)) {
                            out.println(file.getName() + " " + Base64.getEncoder().encodeToString(in.readNBytes(4 << 20)));
                        } catch (IOException gone) {
                            // then there is nothing to tell of it
                        }
                    }
                    out.flush();
                }
            }
            """;

    private static final Decision TOO_LARGE =
            failed("the test's input and answer have more than 14 MiB, for which a validator has no room");

    private final ProgramExecutor executor;
    private final Cache<SourceFiles, Program> compiled =
            Caffeine.newBuilder().maximumSize(HELD).build();

    /** What a validator says, and its word on it. */
    record Decision(Verdict verdict, Optional<Reason> reason, Feedback feedback) {}

    OutputValidators(ProgramExecutor executor) {
        this.executor = executor;
    }

    /**
     * Lets a validator decide. A validator that fails decides nothing: that is JE, and nobody's but its author's fault.
     *
     * @throws IOException our own fault
     */
    Decision decide(Checker.OutputValidator validator, TestData data, byte[] output) throws IOException {
        return isTooLarge(data)
                ? TOO_LARGE
                : read(validator, data, Map.of(), output).decision();
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
    Passes passes(Checker.OutputValidator validator, TestData data, Program submission, Limits limits)
            throws IOException {
        byte[] input = data.payload();
        Map<String, byte[]> files = Map.of();
        Optional<Outcome> slowest = Optional.empty();
        for (int pass = 1; ; pass++) {
            Pass now = validator.interactive()
                    ? talk(validator, data, files, submission, limits)
                    : runAndRead(validator, data, files, submission, limits, input);
            Outcome slower = slowest.filter(
                            before -> before.cpuNanos() > now.submission().cpuNanos())
                    .orElse(now.submission());
            slowest = Optional.of(slower);
            Optional<byte[]> next = Optional.ofNullable(now.files().get(NEXT_PASS));
            if (now.decision().verdict() != Verdict.AC || next.isEmpty() || validator.passes() == 1) {
                return new Passes(slower, now.decision());
            }
            if (pass == validator.passes()) {
                return new Passes(slower, failed("the output validator wants more than " + pass + " passes"));
            }
            input = next.get();
            files = new HashMap<>(now.files());
            files.remove(NEXT_PASS);
        }
    }

    private Pass runAndRead(
            Checker.OutputValidator validator,
            TestData data,
            Map<String, byte[]> files,
            Program submission,
            Limits limits,
            byte[] input)
            throws IOException {
        Outcome outcome;
        try (ProgramRun run = executor.start(submission, limits)) {
            outcome = run.run(input);
        }
        if (outcome.end() instanceof Outcome.End.Failed(Verdict failed, Reason why)) {
            return new Pass(outcome, ofSubmission(failed, why, Feedback.NONE), Map.of());
        }
        if (isTooLarge(data)) {
            return new Pass(outcome, TOO_LARGE, Map.of());
        }
        Validated validated = read(validator, data, files, outcome.printed().toByteArray());
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
            Checker.OutputValidator validator,
            TestData data,
            Map<String, byte[]> files,
            Program submission,
            Limits limits)
            throws IOException {
        Interaction.Result result = interaction(validator, data, files, submission, limits);
        if (result.isDisturbed()) {
            result = interaction(validator, data, files, submission, limits);
        }
        Validated validated = isTooLarge(data)
                ? new Validated(TOO_LARGE, Map.of())
                : validated(result.validator(), result.validator().error());
        Decision decision = validated.decision();
        boolean validatorDecides = result.validatorEndedFirst() && decision.verdict() != Verdict.AC;
        if (!validatorDecides && result.submission().end() instanceof Outcome.End.Failed(Verdict failed, Reason why)) {
            decision = ofSubmission(failed, why, decision.feedback());
        }
        return new Pass(result.submission(), decision, validated.files());
    }

    private static Decision ofSubmission(Verdict failed, Reason why, Feedback feedback) {
        return new Decision(failed, Optional.of(why).filter(each -> !each.code().equals(failed.name())), feedback);
    }

    private Interaction.Result interaction(
            Checker.OutputValidator validator,
            TestData data,
            Map<String, byte[]> files,
            Program submission,
            Limits limits)
            throws IOException {
        try (ProgramRun judged = executor.start(submission, limits);
                ProgramRun judging = start(validator, data, files)) {
            return Interaction.of(judged, judging);
        }
    }

    private static boolean isTooLarge(TestData data) {
        return (long) data.payload().length + answer(data).length > MOST_BYTES;
    }

    private static byte[] answer(TestData data) {
        return data.answer().orElse(new byte[0]);
    }

    /** @param files that an earlier pass has left in the feedback directory */
    private ProgramRun start(Checker.OutputValidator validator, TestData data, Map<String, byte[]> files)
            throws IOException {
        Program program = program(validator);
        List<String> arguments = new ArrayList<>(List.of(
                program.mainClass(), FEEDBACK, validator.interactive() ? "talks" : "reads", INPUT, ANSWER, FEEDBACK));
        arguments.addAll(validator.arguments());
        Map<String, byte[]> beside = new HashMap<>(Map.of(INPUT, data.payload(), ANSWER, answer(data)));
        files.forEach((name, content) -> beside.put(FEEDBACK + name, content));
        Program started = new Program(
                program.classes(),
                STARTER,
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
            return new Decision(Verdict.AC, Optional.empty(), feedback);
        }
        if (outcome.end().equals(ended(WRONG))) {
            return new Decision(Verdict.WA, Optional.empty(), feedback);
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
        return new Decision(Verdict.JE, Optional.of(FAILED), new Feedback("", shortened(why)));
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

    /** The validator's classes and the starter's; its main class is the validator's. */
    private Program program(Checker.OutputValidator validator) throws IOException {
        Program known = compiled.getIfPresent(validator.program());
        if (known == null) {
            known = compile(validator.program());
            compiled.put(validator.program(), known);
        }
        return known;
    }

    private Program compile(SourceFiles source) throws IOException {
        Mode mode = new Mode.Stdio();
        return switch (executor.compile(source, mode)) {
            case Compiler.Result.Compiled own -> {
                Map<String, byte[]> classes = new HashMap<>(own.classes());
                if (!(executor.compile(SourceFiles.of(STARTER, STARTER_SOURCE), mode)
                        instanceof Compiler.Result.Compiled starter)) {
                    throw new IOException("what starts output validators does not compile");
                }
                classes.putAll(starter.classes());
                yield new Program(classes, own.mainClass(), Optional.empty(), List.of());
            }
            case Compiler.Result.Refused refused ->
                throw new BadTestDataException("the output validator does not compile: "
                        + refused.report().diagnostics().stream()
                                .map(each -> "line " + each.line() + ": " + each.message())
                                .collect(Collectors.joining("; ")));
        };
    }
}
