package dev.assay.judging;

import dev.assay.format.Demo;
import dev.assay.format.Mode;
import java.io.IOException;
import java.util.List;

/** Runs the program of a demo for somebody who watches: no tests, no verdict. */
public final class DemoRunner {
    private final ProgramExecutor executor;

    DemoRunner(ProgramExecutor executor) {
        this.executor = executor;
    }

    /**
     * Compiles and runs it.
     *
     * @param arguments the demo's parameters, in order
     * @throws IOException our own fault
     */
    public DemoResult run(Demo demo, List<String> arguments, OutputListener listener) throws IOException {
        return switch (executor.compile(demo)) {
            case Compiler.Result.Refused(CompileReport report, boolean _) -> DemoResult.notCompiled(report);
            case Compiler.Result.Compiled compiled when listener.isGone() -> DemoResult.stopped(compiled.report());
            case Compiler.Result.Compiled compiled -> {
                Program program = Program.of(compiled, new Mode.Stdio()).with(arguments);
                try (ProgramRun run = executor.startDemo(program, demo.limits(), listener)) {
                    yield DemoResult.of(compiled.report(), run.run(demo.input()));
                }
            }
        };
    }
}
