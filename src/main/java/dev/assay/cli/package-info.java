/** The command line: judging offline, without server or database. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
