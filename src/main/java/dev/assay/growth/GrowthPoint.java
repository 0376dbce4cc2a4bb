package dev.assay.growth;

public record GrowthPoint(long n, long value) {}
