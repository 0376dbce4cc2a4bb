/** {@code ./assay bench kernels}: the kernels of problem packages against this machine's peak and against PyTorch. */
@NullMarked
package dev.assay.kernels;

import org.jspecify.annotations.NullMarked;
