package dev.assay.metering;

/** Whose work is counted, and how finely. */
enum Counting {
    OWN,
    OWN_BY_LINE,
    LIBRARY
}
