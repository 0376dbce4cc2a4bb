/** GUEST: what runs inside a sandbox. JDK only; the server's classes never get here. */
package dev.assay.harness;
