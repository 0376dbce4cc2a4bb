package dev.assay.cli.offline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.assay.format.Verdict;
import dev.assay.growth.Growth;
import dev.assay.growth.GrowthClass;
import dev.assay.judging.CostMeter;
import dev.assay.judging.CostModel;
import dev.assay.judging.CostReport;
import dev.assay.judging.Judgement;
import dev.assay.judging.JudgingListener;
import dev.assay.judging.Metered;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.TestResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "judge",
        description =
                "Judge one source against a problem package. Exit code 0: a verdict was reached, whichever it is.")
public final class JudgeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "the problem package")
    private Path folder = Path.of(".");

    @Parameters(index = "1", paramLabel = "FILE", description = "the Java source")
    private Path file = Path.of("Main.java");

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        String source = source();
        try (OfflineJudge offline = new OfflineJudge()) {
            PreparedProblem problem = offline.read(folder);
            Judgement judgement = offline.judge().judge(problem, source, JudgingListener.NONE);
            Optional<Metered> metered = metered(offline.engine().costMeter(), problem, source, judgement);
            if (json) {
                ObjectMapper mapper = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
                out.println(mapper.writeValueAsString(JudgementJson.of(judgement, metered)));
            } else {
                judgement
                        .compile()
                        .diagnostics()
                        .forEach(d -> out.printf("%s:%d:%d: %s%n", file, d.line(), d.column(), d.message()));
                judgement.tests().forEach(t -> out.println(line(t)));
                metered.ifPresent(cost -> out.println(line(cost)));
                out.println(judgement.verdict()
                        + judgement.reason().map(r -> " (" + r.code() + ")").orElse(""));
            }
        }
        return 0;
    }

    private static Optional<Metered> metered(
            CostMeter costMeter, PreparedProblem problem, String source, Judgement judgement) throws IOException {
        if (judgement.metered().isPresent()) {
            return judgement.metered();
        }
        return judgement.verdict() == Verdict.AC ? Optional.of(costMeter.measure(problem, source)) : Optional.empty();
    }

    private static String line(Metered metered) {
        return switch (metered) {
            case Metered.Refused(String why) -> "no cost: " + why;
            case Metered.Costs(CostReport report) ->
                "cost %,d (model %d), %,d of it input and output, %,d objects of %,d bytes"
                                .formatted(
                                        report.cost(), CostModel.CURRENT, report.io(), report.objects(), report.bytes())
                        + report.curve()
                                .flatMap(CostReport.Curve::cost)
                                .map(JudgeCommand::growth)
                                .orElse("");
        };
    }

    private static String growth(Growth growth) {
        String likeliest = growth.likeliest().label();
        return growth.certain()
                ? ", grows like " + likeliest
                : ", can't tell growth like " + likeliest + " from "
                        + growth.indistinguishable().stream()
                                .map(GrowthClass::label)
                                .collect(Collectors.joining(", "));
    }

    private String source() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not a file. Name a Java source, such as Solution.java");
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new IOException(file + " is not UTF-8 text", e);
        }
    }

    static String line(TestResult test) {
        return "%-28s %-4s %6d ms %8d KiB  %s%s"
                .formatted(
                        test.name(),
                        test.verdict().map(Enum::name).orElse("-"),
                        test.timeMs(),
                        test.memoryKb(),
                        test.reason().map(r -> r.code()).orElse(""),
                        test.feedback()
                                .map(said -> "  " + (said.forTeam() + " " + said.forJudges()).strip())
                                .orElse(""));
    }
}
