/**
 * What of the Java library a program can use without leaving anything behind in its JVM: computed from the library's class
 * files, see {@code docs/isolation.md}.
 */
@NullMarked
package dev.assay.isolation;

import org.jspecify.annotations.NullMarked;
