package dev.assay.metering.reference;

/** What a run has cost. */
record Count(long cost, long objects, long bytes) {}
