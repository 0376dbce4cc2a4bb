/**
 * Benchmarks that start a server of their own and treat it badly.
 *
 * <p>What measures a server, a machine or a database for {@code ./assay bench} belongs here. What judges, stores or shows
 * does not.
 */
@NullMarked
package dev.assay.cli.bench;

import org.jspecify.annotations.NullMarked;
