package dev.assay.harness.compiler;

import dev.assay.harness.protocol.CompileReply;
import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Compiles one source after the other, until the host hangs up. */
public final class CompilerGuest {
    /** Enough for the JIT to know javac well: measured, further rounds gain little. */
    private static final int WARM_UP_ROUNDS = 20;

    private CompilerGuest() {}

    public static void main(String[] arguments) throws IOException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        try (WarmCompiler compiler = new WarmCompiler()) {
            WarmUpSources.compileAll(compiler, WARM_UP_ROUNDS);
            if (arguments.length > 0) {
                // a training run, for the start-up cache
                return;
            }
            new Frame(FrameType.READY, 0, new byte[0]).writeTo(out);
            while (true) {
                Frame frame = Frame.readFrom(in, Integer.MAX_VALUE);
                CompileReply reply = compiler.compile(CompileRequest.read(frame.reader()));
                new Frame(FrameType.COMPILED, frame.nonce(), reply.toBytes()).writeTo(out);
            }
        } catch (EOFException hungUp) {
            Runtime.getRuntime().halt(0);
        }
    }
}
