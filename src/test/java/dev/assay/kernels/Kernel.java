package dev.assay.kernels;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;

/**
 * A kernel of a problem package with an input.
 *
 * @param sizes what the Java forms are told after their arrays, in that order, and before the number of threads
 * @param flop floating-point operations of the definition, however a form computes it; an exponential counts as one
 * @param fused whether PyTorch has a kernel for this, or composes it of others
 * @param script what PyTorch runs: the body of {@code forward} in TorchScript, on the inputs under their names
 */
record Kernel(
        String name,
        Path source,
        List<Tensor> inputs,
        SequencedMap<String, Object> sizes,
        int outputs,
        double flop,
        boolean fused,
        String script) {}
