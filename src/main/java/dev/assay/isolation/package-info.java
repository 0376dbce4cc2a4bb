/**
 * Computes, from the class files of the Java library, which of its members a program can use without leaving state in
 * its JVM. The resulting allow-list and its reviewed exceptions are described in {@code docs/isolation.md}. What to do
 * with a program that uses other members is decided in {@code judging}.
 */
@NullMarked
package dev.assay.isolation;

import org.jspecify.annotations.NullMarked;
