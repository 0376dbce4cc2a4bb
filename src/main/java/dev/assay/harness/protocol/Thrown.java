package dev.assay.harness.protocol;

/**
 * An exception that reached the top of a submission.
 *
 * @param type the class's name
 * @param trace as the JVM prints it, cut to the submission's own frames
 */
public record Thrown(String type, String trace) {

    public byte[] toBytes() {
        return new PayloadWriter().writeText(type).writeText(trace).toBytes();
    }

    public static Thrown read(PayloadReader in) throws MalformedFrameException {
        return new Thrown(in.readText(), in.readText());
    }
}
