/**
 * GUEST: the code that runs inside a sandbox beside a submitted program: it loads the program, runs it on each input
 * and reports. It may use the JDK only, and the server's classes never get here. It decides nothing: it shares a JVM
 * with hostile code, so limits, times and verdicts belong to the host.
 */
package dev.assay.harness;
