/**
 * A second count. A slow interpreter reads class files, those of a program and those of {@code java.base}, executes them
 * by itself and counts what {@code docs/metering.md} says. It knows nothing of how metered classes are rewritten; only the
 * lists of what is free are the same ({@link dev.assay.metering.CostModelData}). What it does not know it refuses with
 * {@link dev.assay.metering.reference.NotSupported}.
 */
@NullMarked
package dev.assay.metering.reference;

import org.jspecify.annotations.NullMarked;
