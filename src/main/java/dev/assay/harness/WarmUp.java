package dev.assay.harness;

import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.io.IOException;

/** Loads what every test needs before the first one comes, so that no test pays for it. */
final class WarmUp {
    private WarmUp() {}

    static void run() throws IOException {
        ValueType ints = ValueType.parse("int[]");
        PayloadWriter out = new PayloadWriter();
        Values.write(ints, new int[1024], out);
        Values.read(ints, new PayloadReader(out.toBytes()));
        ProgramThreads.await(new ProgramThreads().start(() -> {}));
        System.gc();
    }
}
