package dev.assay.cli.bench;

import dev.assay.files.ProcessFolder;
import dev.assay.format.Generator;
import dev.assay.format.ProblemPackage;
import dev.assay.format.TestCase;
import dev.assay.sandbox.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a judge without warm guests does: {@code javac}, then one {@code java} for each test, unsandboxed. For functions
 * of one {@code int[]} that return an {@code int}, which is what the benchmark's package asks for.
 */
final class ColdBaseline {
    private static final String DRIVER = """
            import java.io.*;

            class Main {
                public static void main(String[] args) throws IOException {
                    StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
                    int[] values = new int[1 << 20];
                    int count = 0;
                    while (in.nextToken() != StreamTokenizer.TT_EOF) {
                        if (in.ttype == StreamTokenizer.TT_NUMBER) {
                            values[count++] = (int) in.nval;
                        }
                    }
                    System.out.println(new Solution().maximumGap(java.util.Arrays.copyOf(values, count)));
                }
            }
            """;

    private final String source;
    private final List<byte[]> inputs;
    private final Path java = Path.of(System.getProperty("java.home"), "bin");

    private ColdBaseline(String source, List<byte[]> inputs) {
        this.source = source;
        this.inputs = inputs;
    }

    /** The generated tests are where this machine's server keeps them. */
    static ColdBaseline of(ProblemPackage problem, String source) throws IOException {
        List<byte[]> inputs =
                new ArrayList<>(problem.tests().stream().map(TestCase::input).toList());
        Path generated = DataDirectory.find().resolve("tests").resolve(problem.sha256());
        for (Generator.Case each : problem.spec().generator().orElseThrow().secret()) {
            inputs.add(Files.readAllBytes(generated.resolve(each.name() + ".in")));
        }
        return new ColdBaseline(source, inputs);
    }

    /** Milliseconds on the clock, for each round. */
    double[] times(int rounds) throws IOException, InterruptedException {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Path folder = Files.createTempDirectory("assay-cold-");
            Path solution = Files.writeString(folder.resolve("Solution.java"), source);
            Path main = Files.writeString(folder.resolve("Main.java"), DRIVER);
            Path input = folder.resolve("input");
            long start = System.nanoTime();
            run(input, java.resolve("javac").toString(), "-d", folder.toString(), solution.toString(), main.toString());
            for (byte[] each : inputs) {
                Files.write(input, each);
                run(input, java.resolve("java").toString(), "-XX:+UseSerialGC", "-cp", folder.toString(), "Main");
            }
            times[i] = (System.nanoTime() - start) / 1e6;
            ProcessFolder.removeTree(folder);
        }
        return times;
    }

    private static void run(Path input, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        if (Files.exists(input)) {
            builder.redirectInput(input.toFile());
        }
        if (builder.start().waitFor() != 0) {
            throw new IOException(command[0] + " failed");
        }
    }
}
