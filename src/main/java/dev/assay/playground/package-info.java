/** Demos that people play with, and benchmarks of the variants of packages. */
@NullMarked
package dev.assay.playground;

import org.jspecify.annotations.NullMarked;
