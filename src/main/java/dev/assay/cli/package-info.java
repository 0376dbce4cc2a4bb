/**
 * The command line: the main command, and the import of packages into a running server. Commands that judge on this
 * machine are in {@code cli.offline}, benchmarks in {@code cli.bench}. The server itself is started by the script
 * {@code assay}.
 */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
