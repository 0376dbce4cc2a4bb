/**
 * Class files in, class files that count what they execute out: for submissions, and once for the JDK that metered guests
 * run on. {@code docs/metering.md} says what is counted and charged.
 */
@NullMarked
package dev.assay.metering;

import org.jspecify.annotations.NullMarked;
