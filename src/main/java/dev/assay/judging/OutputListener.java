package dev.assay.judging;

/** Hears what a program prints while it prints it, and may have enough of it. */
public interface OutputListener {
    OutputListener NONE = new OutputListener() {
        @Override
        public void printed(byte[] piece) {}

        @Override
        public void running(Runnable stop) {}
    };

    void printed(byte[] piece);

    /** @param stop ends the run at once, from any thread */
    void running(Runnable stop);

    /** Whether nobody watches any more: then nothing is started. */
    default boolean isGone() {
        return false;
    }
}
