package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.format.Checker;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.SourceFiles;
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
                    for (String name : new String[] {"teammessage.txt", "judgemessage.txt"}) {
                        try (InputStream in = new FileInputStream(new File(folder, name))) {
                            out.println(name + " " + Base64.getEncoder().encodeToString(in.readNBytes(8000)));
                        } catch (IOException nothingWritten) {
                            // most validators say nothing
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
        if (isTooLarge(data)) {
            return TOO_LARGE;
        }
        try (ProgramRun run = start(validator, data)) {
            Outcome outcome = run.run(output);
            return decision(outcome, new String(outcome.printed().toByteArray(), UTF_8));
        }
    }

    /** What became of a submission that talked with the validator, and what it is worth. */
    record Talk(Outcome submission, Decision decision) {}

    /**
     * Lets a submission and a validator talk. Who ended first decides, if that was no success: a validator that ends with
     * 43, or a submission that fails by itself, and not because its partner is gone.
     *
     * @throws IOException our own fault
     */
    Talk talk(Checker.OutputValidator validator, TestData data, Program submission, Limits limits) throws IOException {
        Interaction.Result result = interaction(validator, data, submission, limits);
        if (result.isDisturbed()) {
            result = interaction(validator, data, submission, limits);
        }
        Decision decision = isTooLarge(data)
                ? TOO_LARGE
                : decision(result.validator(), result.validator().error());
        boolean validatorDecides = result.validatorEndedFirst() && decision.verdict() != Verdict.AC;
        if (!validatorDecides && result.submission().end() instanceof Outcome.End.Failed(Verdict failed, Reason why)) {
            Optional<Reason> reason =
                    Optional.of(why).filter(each -> !each.code().equals(failed.name()));
            return new Talk(result.submission(), new Decision(failed, reason, decision.feedback()));
        }
        return new Talk(result.submission(), decision);
    }

    private Interaction.Result interaction(
            Checker.OutputValidator validator, TestData data, Program submission, Limits limits) throws IOException {
        try (ProgramRun judged = executor.start(submission, limits);
                ProgramRun judging = start(validator, data)) {
            return Interaction.of(judged, judging);
        }
    }

    private static boolean isTooLarge(TestData data) {
        return (long) data.payload().length + answer(data).length > MOST_BYTES;
    }

    private static byte[] answer(TestData data) {
        return data.answer().orElse(new byte[0]);
    }

    private ProgramRun start(Checker.OutputValidator validator, TestData data) throws IOException {
        Program program = program(validator);
        List<String> arguments = new ArrayList<>(List.of(
                program.mainClass(), FEEDBACK, validator.interactive() ? "talks" : "reads", INPUT, ANSWER, FEEDBACK));
        arguments.addAll(validator.arguments());
        Program started = new Program(
                program.classes(),
                STARTER,
                Optional.empty(),
                arguments,
                Map.of(INPUT, data.payload(), ANSWER, answer(data)),
                program.isolationTraits(),
                Program.Counting.NOTHING);
        return executor.start(started, validator.limits());
    }

    /** @param report what the starter has told */
    private static Decision decision(Outcome outcome, String report) {
        Map<String, String> messages = messages(report);
        Feedback feedback = new Feedback(messages.getOrDefault(TEAM, ""), messages.getOrDefault(JUDGES, ""));
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

    private static Map<String, String> messages(String printed) {
        Map<String, String> messages = new HashMap<>();
        printed.lines()
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> {
                    try {
                        messages.put(
                                parts[0],
                                shortened(new String(Base64.getDecoder().decode(parts[1]), UTF_8)));
                    } catch (IllegalArgumentException printedOtherwise) {
                        // not what the starter prints, or cut off: there is no message
                    }
                });
        return messages;
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
