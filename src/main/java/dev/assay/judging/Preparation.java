package dev.assay.judging;

import dev.assay.files.ProcessFolder;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.problem.spec.Generator;
import dev.assay.problem.spec.GrowthRule;
import dev.assay.problem.spec.Limits;
import dev.assay.problem.spec.ProblemPackage;
import dev.assay.problem.spec.ProblemSpec;
import dev.assay.problem.spec.TestCase;
import dev.assay.problem.spec.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a package ready to judge with: runs its generator and reference once, and keeps what they made. */
public final class Preparation {
    private static final Limits GENERATOR_LIMITS = new Limits(Duration.ofSeconds(20), 1024, 64, 1024);

    private final Judge judge;
    private final Path cache;

    /**
     * For one judge.
     *
     * @param cache where generated tests are kept, by the package's SHA-256
     */
    public Preparation(Judge judge, Path cache) {
        this.judge = judge;
        this.cache = cache;
    }

    /**
     * Reads, and if need be generates, all tests of a package.
     *
     * @throws BadTestDataException when the package's data, generator or reference is at fault
     * @throws IOException our own fault
     */
    public PreparedProblem prepare(ProblemPackage source) throws IOException {
        generate(source);
        List<PreparedTest> tests = new ArrayList<>();
        for (TestCase test : source.tests()) {
            tests.add(PreparedTest.of(source.spec().mode(), test));
        }
        List<PreparedProblem.Size> sizes = new ArrayList<>();
        if (source.spec().generator().isPresent()) {
            Generator generator = source.spec().generator().get();
            Path folder = folder(source);
            for (Generator.Case each : generator.secret()) {
                tests.add(made(source.spec(), folder, each.name()));
            }
            for (int n : source.spec().growth().map(GrowthRule::sizes).orElse(List.of())) {
                sizes.add(new PreparedProblem.Size(n, made(source.spec(), folder, size(n))));
            }
        }
        return new PreparedProblem(source, tests, sizes);
    }

    /**
     * Generates the tests of a package, if that has not been done.
     *
     * @throws BadTestDataException when the package's generator or reference is at fault
     * @throws IOException our own fault
     */
    public void generate(ProblemPackage source) throws IOException {
        Optional<Generator> generator = source.spec().generator();
        Path folder = folder(source);
        if (generator.isPresent() && !Files.isDirectory(folder)) {
            generate(source, generator.get(), folder);
        }
    }

    private Path folder(ProblemPackage source) {
        return cache.resolve(source.sha256());
    }

    private static PreparedTest made(ProblemSpec spec, Path folder, String name) throws IOException {
        return PreparedTest.of(
                spec.mode(),
                new TestCase(
                        name,
                        false,
                        Files.readAllBytes(folder.resolve(name + ".in")),
                        Files.readAllBytes(folder.resolve(name + ".ans"))));
    }

    /** No test has such a name: theirs have no blanks. */
    private static String size(int n) {
        return "size " + n;
    }

    /** The secret tests and an input of each size. */
    private static List<Generator.Case> cases(ProblemSpec spec, Generator generator) {
        List<Generator.Case> cases = new ArrayList<>(generator.secret());
        spec.growth()
                .ifPresent(rule ->
                        rule.sizes().forEach(n -> cases.add(new Generator.Case(size(n), rule.argumentsFor(n)))));
        return cases;
    }

    private void generate(ProblemPackage source, Generator generator, Path folder) throws IOException {
        Path workshops = cache.resolve(".making");
        ProcessFolder.sweep(workshops, _ -> {});
        try (ProcessFolder workshop = ProcessFolder.create(workshops)) {
            Path making = Files.createDirectory(workshop.path().resolve("tests"));
            write(source, generator, making);
            publish(making, folder);
        }
    }

    private void write(ProblemPackage source, Generator generator, Path making) throws IOException {
        ProblemSpec spec = source.spec();
        Program cases = compiled(source, generator.program(), "Cases", Optional.empty());
        Program reference = compiled(
                source,
                generator.reference(),
                spec.mode().className(),
                spec.mode().function());
        try (ProgramRun answers = judge.start(reference, spec.limits())) {
            for (Generator.Case each : cases(spec, generator)) {
                Program withArguments = cases.with(each.arguments());
                byte[] input;
                try (ProgramRun inputs = judge.start(withArguments, GENERATOR_LIMITS)) {
                    input = printed(generator.program(), each, inputs.run(new byte[0]));
                }
                PreparedTest test =
                        PreparedTest.ofInput(spec.mode(), new TestCase(each.name(), false, input, new byte[0]));
                Outcome outcome = answers.run(test.payload());
                Files.write(making.resolve(each.name() + ".in"), input);
                Files.write(making.resolve(each.name() + ".ans"), answer(spec, generator, each, outcome));
            }
        }
    }

    /** The tests of a package are there as a whole or not at all. */
    private static void publish(Path making, Path folder) throws IOException {
        try {
            Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            // another process made the same tests at the same time
        }
    }

    private Program compiled(ProblemPackage source, String path, String className, Optional<Signature> function)
            throws IOException {
        return switch (judge.compile(className, function, source.source(path))) {
            case Compiler.Result.Compiled compiled -> new Program(compiled.classes(), className, function, List.of());
            case Compiler.Result.Refused refused ->
                throw new BadTestDataException(path + " does not compile: "
                        + refused.report().diagnostics().stream()
                                .map(d -> "line " + d.line() + ": " + d.message())
                                .collect(Collectors.joining("; ")));
        };
    }

    private static byte[] printed(String program, Generator.Case each, Outcome outcome) throws BadTestDataException {
        if (outcome.end() instanceof Outcome.End.Finished) {
            return outcome.printed();
        }
        throw failed(program, each, outcome);
    }

    private static byte[] answer(ProblemSpec spec, Generator generator, Generator.Case each, Outcome outcome)
            throws IOException {
        return switch (outcome.end()) {
            case Outcome.End.Finished() -> outcome.printed();
            case Outcome.End.Returned(byte[] value) -> {
                ValueType type = spec.mode().function().orElseThrow().returns();
                Object decoded = Values.read(type, new PayloadReader(value));
                yield JsonValues.write(decoded).getBytes(StandardCharsets.UTF_8);
            }
            case Outcome.End.Failed _ -> throw failed(generator.reference(), each, outcome);
        };
    }

    private static BadTestDataException failed(String program, Generator.Case each, Outcome outcome) {
        String end = outcome.end() instanceof Outcome.End.Failed(Verdict verdict, Reason reason)
                ? verdict + " (" + reason.code() + ")"
                : "a value";
        return new BadTestDataException(program + " ended with " + end + " for the generated test " + each.name() + ". "
                + Excerpt.of(outcome.error()));
    }
}
