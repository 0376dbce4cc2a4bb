package dev.assay.harness;

import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.LoadRequest;
import java.io.EOFException;
import java.io.IOException;

/** Runs the tests of one submission, one after the other, until the host hangs up. */
public final class RunnerGuest {
    private RunnerGuest() {}

    public static void main(String[] arguments) throws IOException {
        Connection host = Connection.toHost();
        MeterConnection metering = MeterConnection.start();
        WarmUp.run(metering);
        if (arguments.length > 0) {
            // a training run, for the start-up cache
            return;
        }
        Failures failures = Failures.open();
        host.send(FrameType.READY, 0, new byte[0]);
        try {
            serve(host, metering, failures);
        } catch (EOFException hungUp) {
            // The host is done with this guest, or gone: nothing of the program may outlive that.
            Runtime.getRuntime().halt(0);
        }
    }

    private static void serve(Connection host, MeterConnection metering, Failures failures) throws IOException {
        HostMessage load = host.read();
        LoadedProgram submission = new LoadedProgram(LoadRequest.read(load.reader()), metering);
        host.send(FrameType.LOADED, load.nonce(), new byte[0]);
        while (true) {
            HostMessage frame = host.read();
            switch (frame.type()) {
                case TEST -> new TestRun(host, submission, frame).run();
                case RUN_RAW -> {
                    submission.runRaw(failures.of(frame.nonce()));
                    return;
                }
                default -> throw new IOException("the host sent " + frame.type());
            }
        }
    }
}
