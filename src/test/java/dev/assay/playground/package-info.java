/** Demos and benchmarks, through HTTP. */
@NullMarked
package dev.assay.playground;

import org.jspecify.annotations.NullMarked;
