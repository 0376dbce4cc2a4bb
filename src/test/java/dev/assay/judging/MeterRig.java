package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.SourceFiles;
import dev.assay.harness.protocol.Cost;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.metering.MeteredSubmission;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Meters programs with the method {@code long run(int[] data)}, in real guests. */
final class MeterRig {
    private static final ValueType INTS = ValueType.parse("int[]");
    private static final Signature RUN =
            new Signature("run", List.of(new Signature.Parameter("data", INTS)), ValueType.parse("long"));
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 512, 8, 128);
    private static final Limits SHORT = new Limits(Duration.ofSeconds(2), 256, 8, 128);

    private final JudgingEngine engine;

    private MeterRig(JudgingEngine engine) {
        this.engine = engine;
    }

    /** Gives a rig to methods that have a parameter of its type. */
    static final class Rigs implements BeforeAllCallback, ParameterResolver {
        @Override
        public void beforeAll(ExtensionContext context) {
            Requirements.sandbox();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == MeterRig.class;
        }

        @Override
        public MeterRig resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new MeterRig(JudgingTest.SharedJudge.judge(context).engine());
        }
    }

    Program program(String source) throws IOException {
        return program(new Mode.Function(RUN), source);
    }

    private Program program(Mode mode, String source) throws IOException {
        Compiler.Result result = engine().executor().compile(SourceFiles.of(mode.className(), source), mode);
        assertThat(result).as(result.toString()).isInstanceOf(Compiler.Result.Compiled.class);
        return Program.of((Compiler.Result.Compiled) result, mode);
    }

    /** What a run costs, in a guest of its own. */
    Cost cost(String source, int[] data) throws IOException {
        return costs(source, List.of(data)).getFirst();
    }

    /** What runs cost, one after the other in the same guest as far as the program allows that. */
    List<Cost> costs(String source, List<int[]> all) throws IOException {
        Program counting = counting(program(source));
        List<Cost> costs = new ArrayList<>();
        try (ProgramRun run = engine().executor().start(counting, LIMITS)) {
            for (int[] data : all) {
                PayloadWriter payload = new PayloadWriter();
                Values.write(INTS, data, payload);
                Outcome outcome = run.run(payload.toBytes());
                assertThat(outcome.end()).as(outcome.error()).isInstanceOf(Outcome.End.Returned.class);
                costs.add(outcome.cost().orElseThrow());
            }
        }
        return costs;
    }

    /** How a run ends, in a guest of its own. */
    Outcome outcome(Mode mode, String source, byte[] input) throws IOException {
        Program counting = counting(program(mode, source));
        try (ProgramRun run = engine().executor().start(counting, SHORT)) {
            return run.run(input);
        }
    }

    private static Program counting(Program program) {
        assertThat(program.isolationTraits().unmeterable()).isEmpty();
        return program.counting(MeteredSubmission.of(program.classes(), false).classes(), false);
    }

    JudgingEngine engine() {
        return engine;
    }
}
