package dev.assay.growth;

/** One measurement: what an input of size {@code n} cost, in bytecodes or in bytes. */
public record GrowthPoint(long n, long value) {}
