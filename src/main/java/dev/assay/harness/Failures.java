package dev.assay.harness;

import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.TestEnd;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Tells the host what exception ended a program that has the guest's pipes for itself, by a pipe of its own. It is opened
 * before the program comes: later nobody can.
 */
final class Failures {
    private static final String PIPE = "/opt/assay/report";

    private static final int LONGEST = 1_000;

    private final OutputStream host;
    private final long nonce;

    private Failures(OutputStream host, long nonce) {
        this.host = host;
        this.nonce = nonce;
    }

    /** Where there is no such pipe, nothing is told. */
    static Failures open() {
        try {
            return new Failures(new FileOutputStream(PIPE), 0);
        } catch (FileNotFoundException notPassedOn) {
            return new Failures(OutputStream.nullOutputStream(), 0);
        }
    }

    /** For the run with this nonce. */
    Failures of(long ofThisRun) {
        return new Failures(host, ofThisRun);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    void report(TestEnd.Threw threw) {
        // a pipe holds so much, and nobody reads it before the end
        TestEnd.Threw beginning = new TestEnd.Threw(beginning(threw.type()), beginning(threw.trace()));
        try {
            new Frame(FrameType.ENDED, nonce, beginning.toBytes(false)).writeTo(host);
        } catch (IOException hostGone) {
            // and so will this guest be
        }
    }
}
