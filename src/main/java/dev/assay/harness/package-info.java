/**
 * GUEST: what runs inside a sandbox. JDK only; the server's classes never get here.
 *
 * <p>The harness reports and decides nothing. It shares its JVM with a stranger's program, so nothing it says is
 * believed beyond "this is the answer to the input you sent": limits, times and verdicts belong to the host.
 */
package dev.assay.harness;
