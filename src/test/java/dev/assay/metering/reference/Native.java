package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** A method that the host executes. */
interface Native {
    /**
     * Calls it.
     *
     * @param counted whether the code that calls it counts, and so pays for what it does
     */
    @Nullable
    Object call(Machine machine, @Nullable Object[] arguments, boolean counted);
}
