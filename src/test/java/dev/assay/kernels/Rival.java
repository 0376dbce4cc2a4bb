package dev.assay.kernels;

/** What the packages' kernels are compared with. */
sealed interface Rival extends AutoCloseable permits PyTorch, Rival.LeftOut {
    @Override
    default void close() {}

    /** The comparison is left out. */
    record LeftOut(String why) implements Rival {}
}
