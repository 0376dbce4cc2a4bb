package dev.assay.metering.guest;

/** An object that can be cloned. Metered classes implement it: no bytecode says how large a clone is. */
public interface Sized {
    /** In bytes, as {@code new} would be charged for. */
    int assay$bytes();
}
