package dev.assay.harness;

import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.LoadRequest;
import java.io.EOFException;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;

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

    /** Before the program runs: nothing is there yet that a path could lead astray. */
    private static void putInPlace(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            File file = new File(each.getKey());
            File folder = file.getParentFile();
            if (folder != null && !folder.isDirectory() && !folder.mkdirs()) {
                throw new IOException("cannot make " + folder);
            }
            try (FileOutputStream out = new FileOutputStream(file)) {
                out.write(each.getValue());
            }
        }
    }

    private static void serve(Connection host, MeterConnection metering, Failures failures) throws IOException {
        HostMessage load = host.read();
        LoadRequest request = LoadRequest.read(load.reader());
        putInPlace(request.files());
        LoadedProgram submission = new LoadedProgram(request, metering);
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
