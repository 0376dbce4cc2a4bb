package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** An array of references. */
@SuppressWarnings("ArrayRecordComponent") // identity is what counts
record References(Type type, @Nullable Object[] elements) {
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
