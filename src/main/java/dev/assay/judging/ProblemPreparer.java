package dev.assay.judging;

import dev.assay.files.ProcessFolder;
import dev.assay.files.WholeFile;
import dev.assay.format.Checker;
import dev.assay.format.Generator;
import dev.assay.format.GrowthRule;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import dev.assay.format.SourceFiles;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a package ready to judge with: runs its generator and reference once, and keeps what they made. */
public final class ProblemPreparer {
    private static final Limits GENERATOR_LIMITS = new Limits(Duration.ofSeconds(20), 1024, 64, 1024);

    /** Of files with bytes as on the wire: to be changed when what {@link Values} writes is. */
    private static final String WIRE = ".wire-1";

    private final ProgramExecutor executor;
    private final Path cache;
    private final PackageCache packageCache;

    /** A test, for ever. */
    private record TestOf(String sha256, String name) {}

    /**
     * For one executor.
     *
     * @param cache where generated tests are kept, by the package's SHA-256
     * @param packageCache what of all tests is kept in memory
     */
    public ProblemPreparer(JudgingEngine engine, Path cache, PackageCache packageCache) {
        this.executor = engine.executor();
        this.cache = cache;
        this.packageCache = packageCache;
    }

    /**
     * Finds, and if need be generates, all tests of a package.
     *
     * @throws BadTestDataException when the package's data, generator or reference is at fault
     * @throws IOException our own fault
     */
    public PreparedProblem prepare(ProblemPackage source) throws IOException {
        generate(source);
        List<PreparedTest> tests = new ArrayList<>();
        for (TestCase test : source.tests()) {
            TestData.Source data = held(
                    source, test.name(), () -> PreparedTest.encode(source.spec().mode(), test));
            // what is not as the problem's signature says is told now
            checkRoom(source.spec(), test.name(), data.get());
            tests.add(PreparedTest.of(test, data));
        }
        List<PreparedProblem.Size> sizes = new ArrayList<>();
        if (source.spec().generator().isPresent()) {
            for (Generator.Case each : source.spec().generator().get().secret()) {
                tests.add(made(source, each.name()));
            }
            for (int n : source.spec().growth().map(GrowthRule::sizes).orElse(List.of())) {
                sizes.add(new PreparedProblem.Size(n, made(source, size(n))));
            }
        }
        return new PreparedProblem(source, tests, sizes);
    }

    private static void checkRoom(ProblemSpec spec, String test, TestData data) throws BadTestDataException {
        if (spec.checker() instanceof Checker.OutputValidator && !OutputValidators.haveRoom(data, Map.of())) {
            throw new BadTestDataException("the input and answer of test " + test + " have more than "
                    + OutputValidators.MOST_MIB + " MiB, for which an output validator has no room: make them smaller");
        }
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

    private TestData.Source held(ProblemPackage source, String name, PackageCache.Reading<TestData> reading) {
        TestOf test = new TestOf(source.sha256(), name);
        return () -> packageCache.get(test, TestData.class, reading);
    }

    private PreparedTest made(ProblemPackage source, String name) {
        Path folder = folder(source);
        return PreparedTest.secret(name, held(source, name, () -> read(source.spec(), folder, name)));
    }

    private static TestData read(ProblemSpec spec, Path folder, String name) throws IOException {
        if (spec.mode().function().isEmpty()) {
            return new TestData(
                    Files.readAllBytes(folder.resolve(name + ".in")),
                    Optional.of(Files.readAllBytes(folder.resolve(name + ".ans"))));
        }
        Path payload = folder.resolve(name + ".in" + WIRE);
        Path answer = folder.resolve(name + ".ans" + WIRE);
        if (!Files.exists(payload) || !Files.exists(answer)) {
            encode(spec, folder, name, payload, answer);
        }
        return new TestData(Files.readAllBytes(payload), Optional.of(Files.readAllBytes(answer)));
    }

    /** So that a test that is not held is soon there again: to read megabytes of JSON takes far longer than to copy them. */
    private static void encode(ProblemSpec spec, Path folder, String name, Path payload, Path answer)
            throws IOException {
        TestCase test = new TestCase(
                name,
                false,
                Files.readAllBytes(folder.resolve(name + ".in")),
                Files.readAllBytes(folder.resolve(name + ".ans")));
        TestData data = PreparedTest.encode(spec.mode(), test);
        WholeFile.write(payload, data.payload());
        WholeFile.write(answer, data.answer().orElseThrow());
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
        Mode printing = new Mode.Stdio();
        Program cases =
                compiled(generator.program(), executor.compile(generator(source, generator), printing), printing);
        Program reference = compiled(
                generator.reference(), executor.compile(spec, source.program(generator.reference())), spec.mode());
        try (ProgramRun answers = executor.start(reference, spec.limits())) {
            for (Generator.Case each : cases(spec, generator)) {
                Program withArguments = cases.with(each.arguments());
                byte[] input;
                try (ProgramRun inputs = executor.start(withArguments, GENERATOR_LIMITS)) {
                    input = printed(generator.program(), each, inputs.run(new byte[0]));
                }
                PreparedTest test =
                        PreparedTest.unanswered(spec.mode(), new TestCase(each.name(), false, input, new byte[0]));
                Outcome outcome = answers.run(test.data().get().payload());
                Files.write(making.resolve(each.name() + ".in"), input);
                Files.write(making.resolve(each.name() + ".ans"), answer(spec, generator, each, outcome));
                checkRoom(spec, each.name(), read(spec, making, each.name()));
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

    private static SourceFiles generator(ProblemPackage source, Generator generator) {
        return SourceFiles.of("Cases", source.source(generator.program()));
    }

    private static Program compiled(String path, Compiler.Result result, Mode mode) throws BadTestDataException {
        return switch (result) {
            case Compiler.Result.Compiled compiled -> Program.of(compiled, mode);
            case Compiler.Result.Refused refused -> throw BadTestDataException.notCompiled(path, refused.report());
        };
    }

    private static byte[] printed(String program, Generator.Case each, Outcome outcome) throws BadTestDataException {
        if (outcome.end() instanceof Outcome.End.Finished) {
            return outcome.printed().toByteArray();
        }
        throw failed(program, each, outcome);
    }

    private static byte[] answer(ProblemSpec spec, Generator generator, Generator.Case each, Outcome outcome)
            throws IOException {
        return switch (outcome.end()) {
            case Outcome.End.Finished() -> outcome.printed().toByteArray();
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
