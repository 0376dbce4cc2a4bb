package dev.assay.harness;

import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.LoadRequest;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs one test of a program of our own, so that what every test needs is loaded and linked before the first one comes. */
final class WarmUp {
    private static final String PROGRAM = Program.class.getName();

    private WarmUp() {}

    /** What is run. */
    static final class Program {
        int[] sort(int[] numbers) {
            return numbers;
        }
    }

    static void run(MeterConnection metering) throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            if (metering != null) {
                MeterWarmUp.run();
            }
            runOneTest(metering);
        } finally {
            // a program that runs on the bare pipes needs them
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
        System.gc();
    }

    private static void runOneTest(MeterConnection metering) throws IOException {
        ValueType ints = ValueType.parse("int[]");
        Signature signature = new Signature("sort", List.of(new Signature.Parameter("numbers", ints)), ints);
        LoadRequest load =
                new LoadRequest(Map.of(PROGRAM, classFile()), PROGRAM, Optional.of(signature), List.of(), true, false);
        LoadedProgram program = new LoadedProgram(LoadRequest.read(new PayloadReader(load.toBytes())), metering);
        PayloadWriter numbers = new PayloadWriter();
        Values.write(ints, new int[1024], numbers);
        Connection nowhere = new Connection(InputStream.nullInputStream(), OutputStream.nullOutputStream());
        byte[] test = numbers.toBytes();
        new TestRun(nowhere, program, new HostMessage(FrameType.TEST, 0, test, test.length)).run();
    }

    private static byte[] classFile() throws IOException {
        try (InputStream in = WarmUp.class.getResourceAsStream("WarmUp$Program.class")) {
            return in.readAllBytes();
        }
    }
}
