package dev.assay.harness.protocol;

import java.util.Optional;

/**
 * @param className the class that the source must declare; the file is named for it
 * @param function the method that the class must have, empty when it must have a {@code main}
 * @param modules all that it may use, separated by commas
 */
public record CompileRequest(String className, String source, Optional<Signature> function, String modules) {

    public byte[] toBytes() {
        PayloadWriter out = new PayloadWriter().writeText(className).writeText(source);
        out.writeBoolean(function.isPresent());
        function.ifPresent(f -> f.writeTo(out));
        return out.writeText(modules).toBytes();
    }

    public static CompileRequest read(PayloadReader in) throws MalformedFrameException {
        CompileRequest request = new CompileRequest(
                in.readText(),
                in.readText(),
                in.readBoolean() ? Optional.of(Signature.read(in)) : Optional.empty(),
                in.readText());
        in.expectEnd();
        return request;
    }
}
