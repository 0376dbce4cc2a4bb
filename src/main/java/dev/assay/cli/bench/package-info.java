/**
 * All benchmarks behind {@code ./assay bench}: those that measure a running server, and those that start their own and
 * disturb it. Each prints one JSON object on its last line. Code that judges, stores or shows does not belong here.
 */
@NullMarked
package dev.assay.cli.bench;

import org.jspecify.annotations.NullMarked;
