package dev.assay.kernels;

/** One of the ways in which a kernel can be computed. */
interface Form {
    /** Computes it once, on so many threads. */
    void run(int threads);

    /** The result, row after row; something has been run before. */
    float[] output();
}
