package dev.assay.format;

/** How an output is compared with the answer. */
public sealed interface Checker {

    record Exact() implements Checker {}

    record Tokens() implements Checker {}

    /** Either tolerance suffices. */
    record Floats(double absolute, double relative) implements Checker {}

    /**
     * In any order.
     *
     * @param deep whether order is ignored at every level, not only the outermost
     */
    record Unordered(boolean deep) implements Checker {}
}
