package dev.assay.harness.protocol;

/** How a test ended, as the guest tells it. */
public sealed interface TestEnd {

    /**
     * The function returned.
     *
     * @param value encoded as {@link Values} says
     */
    @SuppressWarnings("ArrayRecordComponent") // a message in flight, never compared
    record Returned(byte[] value) implements TestEnd {}

    /** {@code main} returned. */
    record Finished() implements TestEnd {}

    /**
     * An exception reached the top.
     *
     * @param type the class's name
     * @param trace as the JVM prints it, cut to the program's own frames
     */
    record Threw(String type, String trace) implements TestEnd {}

    /**
     * The end, and the state it left.
     *
     * @param threadsLeft whether the program left threads behind, so that this guest should serve no other test
     */
    record Message(TestEnd end, boolean threadsLeft) {}

    default byte[] toBytes(boolean threadsLeft) {
        PayloadWriter out = new PayloadWriter().writeBoolean(threadsLeft);
        if (this instanceof Returned returned) {
            out.writeByte(0).writeBytes(returned.value());
        } else if (this instanceof Threw threw) {
            out.writeByte(2).writeText(threw.type()).writeText(threw.trace());
        } else {
            out.writeByte(1);
        }
        return out.toBytes();
    }

    static Message read(PayloadReader in) throws MalformedFrameException {
        boolean threadsLeft = in.readBoolean();
        TestEnd end = switch (in.readByte()) {
            case 0 -> new Returned(in.readBytes());
            case 1 -> new Finished();
            case 2 -> new Threw(in.readText(), in.readText());
            default -> throw new MalformedFrameException("no such end of a test");
        };
        in.expectEnd();
        return new Message(end, threadsLeft);
    }
}
