@NullMarked
package dev.assay.cli.offline;

import org.jspecify.annotations.NullMarked;
