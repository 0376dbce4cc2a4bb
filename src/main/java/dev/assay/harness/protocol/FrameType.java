package dev.assay.harness.protocol;

/**
 * The kinds of frame. A frame is one byte of kind, eight bytes of nonce, four bytes of length, and the payload.
 *
 * <p>The host begins each exchange with a nonce that it has just drawn; the guest's frames of that exchange repeat it,
 * so a frame that was written before its question was asked is recognised. That guards the order of things only: user
 * code shares the guest's memory, and may say whatever it likes about the question it has been given.
 */
public enum FrameType {
    /** Host: here are classes, see {@link LoadRequest}. */
    LOAD,
    /** Host: call the function with these values, or run main with this input. */
    TEST,
    /** Host: run main on what is left of standard input; no frames follow in either direction. */
    RUN_RAW,
    /** Host: compile, see {@link CompileRequest}. */
    COMPILE,

    /** Guest: up, and waiting. */
    READY,
    /** Guest: the classes are loaded. */
    LOADED,
    /** Guest: part of what the program printed. */
    OUTPUT,
    /** Guest, before the end of a test in a metered runtime: see {@link Cost}. */
    METERED,
    /** Guest: the test is over, see {@link TestEnd}. */
    ENDED,
    /** Guest: see {@link CompileReply}. */
    COMPILED,
    /** Guest of the self-test: the name of a {@link IsolationCheck}, and what was found behind it, if anything. */
    TRIED;

    private static final FrameType[] ALL = values();

    static FrameType of(int code) throws MalformedFrameException {
        if (code < 0 || code >= ALL.length) {
            throw new MalformedFrameException("no kind of frame has the number " + code);
        }
        return ALL[code];
    }
}
