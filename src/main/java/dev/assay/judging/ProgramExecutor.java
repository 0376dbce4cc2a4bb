package dev.assay.judging;

import dev.assay.format.Demo;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.SourceFiles;
import dev.assay.harness.protocol.CompileRequest;
import dev.assay.sandbox.GuestPool;
import dev.assay.sandbox.GuestProfile;
import dev.assay.sandbox.Priority;
import dev.assay.sandbox.Sandbox;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * Compiles sources and runs programs: one compiler and the pools of guests, which judging, metering, demos and benchmarks
 * share. Thread-safe.
 */
final class ProgramExecutor implements AutoCloseable {
    private static final int USUAL_MEMORY_MIB = 256;

    private final Compiler compiler;
    private final GuestPool ordinaryGuests;
    private final GuestPool demoGuests;
    private final GuestPool meteredGuests;
    private final Priority priority;

    /** Starts warming up at once; the first request waits for what it needs. */
    ProgramExecutor(Sandbox sandbox, int compilers) {
        this(
                new Compiler(sandbox, compilers),
                new GuestPool(
                        sandbox,
                        GuestProfile.runner(USUAL_MEMORY_MIB),
                        sandbox.settings().warm()),
                new GuestPool(sandbox),
                new GuestPool(sandbox),
                Priority.FIRST);
    }

    private ProgramExecutor(
            Compiler compiler,
            GuestPool ordinaryGuests,
            GuestPool demoGuests,
            GuestPool meteredGuests,
            Priority priority) {
        this.compiler = compiler;
        this.ordinaryGuests = ordinaryGuests;
        this.demoGuests = demoGuests;
        this.meteredGuests = meteredGuests;
        this.priority = priority;
    }

    /** The same, but its programs have this priority. */
    ProgramExecutor withPriority(Priority other) {
        return new ProgramExecutor(compiler, ordinaryGuests, demoGuests, meteredGuests, other);
    }

    /** A submission, with what the package includes in each. */
    Compiler.Result compile(ProblemSpec spec, SourceFiles source) throws IOException {
        return compile(source.with(spec.included()), spec.mode());
    }

    /** A program that stands by itself. */
    Compiler.Result compile(SourceFiles source, Mode mode) throws IOException {
        Map<String, String> beside = new TreeMap<>();
        source.texts().forEach((name, text) -> {
            if (!name.equals(source.main())) {
                beside.put(stem(name), text);
            }
        });
        return compiler.compile(new CompileRequest(
                mode.function().isPresent() || !SourceVersion.isIdentifier(stem(source.main()))
                        ? mode.className()
                        : stem(source.main()),
                source.text(),
                beside,
                mode.function(),
                source.entryPoint(),
                GuestProfile.Kind.RUNNER.modules()));
    }

    private static String stem(String name) {
        return name.endsWith(SourceFiles.JAVA) ? name.substring(0, name.length() - SourceFiles.JAVA.length()) : name;
    }

    Compiler.Result compile(Demo demo) throws IOException {
        Mode mode = new Mode.Stdio();
        return compiler.compile(new CompileRequest(
                mode.className(),
                demo.program(),
                demo.additionalSources(),
                mode.function(),
                Optional.of(mode.className()),
                GuestProfile.Kind.DEMO.modules()));
    }

    ProgramRun start(Program program, Limits limits) {
        int heap = limits.memoryMiB();
        int stack = limits.stackMiB();
        return program.isMetered()
                ? run(meteredGuests, GuestProfile.meter(heap, stack), program, limits, OutputListener.NONE)
                : run(ordinaryGuests, GuestProfile.runner(heap, stack), program, limits, OutputListener.NONE);
    }

    /**
     * Runs one test.
     *
     * @param shared what runs the program for tests that need no arguments or files of their own
     */
    Outcome run(Program program, Limits limits, PreparedTest test, ProgramRun shared) throws IOException {
        TestData data = test.data().get();
        if (test.settings().startsPlainly()) {
            return shared.run(data.payload());
        }
        try (ProgramRun run = start(program.with(test.settings()), limits)) {
            Outcome outcome = run.run(data.payload());
            shared.phases().add(run.phases());
            return outcome;
        }
    }

    ProgramRun startDemo(Program program, Limits limits, OutputListener listener) {
        return run(demoGuests, GuestProfile.demo(limits.memoryMiB(), limits.stackMiB()), program, limits, listener);
    }

    private ProgramRun run(
            GuestPool pool, GuestProfile profile, Program program, Limits limits, OutputListener listener) {
        return new ProgramRun(
                pool,
                priority == Priority.BACKGROUND ? profile.inBackground() : profile,
                priority,
                program,
                limits,
                listener);
    }

    @Override
    public void close() {
        compiler.close();
        ordinaryGuests.close();
        demoGuests.close();
        meteredGuests.close();
    }
}
