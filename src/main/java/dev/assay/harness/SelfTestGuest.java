package dev.assay.harness;

import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.IsolationCheck;
import dev.assay.harness.protocol.PayloadWriter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/**
 * Tries every wall from inside, as a submission would, and tells the host which gave way. Then it fills its memory, and
 * is not expected to survive that. Arguments: a port the host listens on, a file of the host that anybody may read.
 */
public final class SelfTestGuest {
    private static final int MIB = 1 << 20;
    private static final int MORE_MIB_THAN_ALLOWED = 1024;

    private SelfTestGuest() {}

    public static void main(String[] arguments) throws IOException {
        Connection host = Connection.toHost();
        host.send(FrameType.READY, 0, new byte[0]);
        EscapeAttempts escapes = new EscapeAttempts(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        for (IsolationCheck wall : IsolationCheck.values()) {
            EscapeAttempts.Attempt attempt = escapes.through(wall);
            if (attempt != null) {
                PayloadWriter tried = new PayloadWriter().writeText(wall.name()).writeText(loot(attempt));
                host.send(FrameType.TRIED, 0, tried.toBytes());
            }
        }
        fillMemory();
    }

    private static String loot(EscapeAttempts.Attempt attempt) {
        try {
            return String.join(", ", attempt.loot());
        } catch (Exception | LinkageError | OutOfMemoryError itHolds) {
            return "";
        }
    }

    /** Off the heap, which the JVM limits itself; in an arena that frees nothing. */
    private static void fillMemory() {
        for (int i = 0; i < MORE_MIB_THAN_ALLOWED; i++) {
            Arena.global().allocate(MIB).fill((byte) 1);
        }
    }
}
