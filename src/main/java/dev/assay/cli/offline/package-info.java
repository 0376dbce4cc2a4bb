/**
 * Commands that judge on this machine, without server or database: {@code judge} and {@code verify}. They print for
 * people, and JSON for programs. Everything about judging itself belongs to {@code judging}.
 */
@NullMarked
package dev.assay.cli.offline;

import org.jspecify.annotations.NullMarked;
