package dev.assay.harness;

import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.TestEnd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One test: the program's input and output are put in place, it is run, and its end is reported. */
final class TestRun {
    private final Connection host;
    private final Submission submission;
    private final Frame test;
    private final ProgramThreads threads = new ProgramThreads();

    TestRun(Connection host, Submission submission, Frame test) {
        this.host = host;
        this.submission = submission;
        this.test = test;
    }

    void run() throws IOException {
        OutputFrames output = new OutputFrames(host, test.nonce());
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(new PrintStream(new LimitedErrors(), true, StandardCharsets.UTF_8));
        System.setIn(
                submission.isFunction() ? InputStream.nullInputStream() : new ByteArrayInputStream(test.payload()));
        // A program may end by System.exit: what it has printed counts, and so does what its own hooks still print.
        Thread atExit = new Thread(output::endBuffering);
        Runtime.getRuntime().addShutdownHook(atExit);

        TestEnd[] end = new TestEnd[1];
        ProgramThreads.await(threads.start(() -> end[0] = execute()));
        if (!submission.isFunction()) {
            threads.awaitNonDaemons();
        }

        Runtime.getRuntime().removeShutdownHook(atExit);
        output.send();
        host.send(FrameType.ENDED, test.nonce(), end[0].toBytes(threads.anyAlive()));
    }

    private TestEnd execute() {
        try {
            if (submission.isFunction()) {
                return new TestEnd.Returned(submission.call(test.payload()));
            }
            submission.runMain();
            return new TestEnd.Finished();
        } catch (Throwable thrown) {
            return Report.of(thrown);
        }
    }
}
