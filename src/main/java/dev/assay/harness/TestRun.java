package dev.assay.harness;

import dev.assay.harness.protocol.Cost;
import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.TestEnd;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One test: the program's input and output are put in place, it is run, and its end is reported. */
final class TestRun {
    private final Connection host;
    private final LoadedProgram submission;
    private final HostMessage test;
    private final ProgramThreads threads;

    TestRun(Connection host, LoadedProgram submission, HostMessage test) {
        this.host = host;
        this.submission = submission;
        this.test = test;
        this.threads = new ProgramThreads(submission.stackMiB());
    }

    void run() throws IOException {
        OutputFrames output = new OutputFrames(host, test.nonce(), !submission.isMetered());
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(new PrintStream(new LimitedErrors(), true, StandardCharsets.UTF_8));
        System.setIn(submission.isFunction() ? InputStream.nullInputStream() : test.stream());
        // A program may end by System.exit: what it has printed counts, and so does what its own hooks still print.
        Thread atExit = new AtExit(output);
        Runtime.getRuntime().addShutdownHook(atExit);

        Execution execution = new Execution();
        ProgramThreads.await(threads.start(execution));
        if (!submission.isFunction()) {
            threads.awaitNonDaemons();
        }

        Runtime.getRuntime().removeShutdownHook(atExit);
        output.send();
        sendCost();
        host.send(FrameType.ENDED, test.nonce(), execution.end.toBytes(threads.anyAlive()));
    }

    private void sendCost() throws IOException {
        Cost cost = submission.isMetered() ? submission.cost() : null;
        if (cost != null) {
            host.send(FrameType.METERED, test.nonce(), cost.toBytes());
        }
    }

    private final class AtExit extends Thread {
        private final OutputFrames output;

        AtExit(OutputFrames output) {
            this.output = output;
        }

        @Override
        public void run() {
            output.endBuffering();
            try {
                sendCost();
            } catch (IOException hostGone) {
                // and so will this guest be
            }
        }
    }

    private final class Execution implements Runnable {
        private volatile TestEnd end;

        @Override
        public void run() {
            try {
                if (submission.isFunction()) {
                    end = new TestEnd.Returned(submission.call(test.reader()));
                } else {
                    submission.runMain();
                    end = new TestEnd.Finished();
                }
            } catch (Throwable thrown) {
                end = Report.of(thrown);
            }
        }
    }
}
