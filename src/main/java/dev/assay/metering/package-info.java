/**
 * Rewrites class files so that they count the bytecodes they execute: submitted programs, and once the JDK that
 * metered guests run on. {@code docs/metering.md} says what is counted and what it costs. Running programs and reading
 * counters belongs to {@code judging} and {@code harness}.
 */
@NullMarked
package dev.assay.metering;

import org.jspecify.annotations.NullMarked;
