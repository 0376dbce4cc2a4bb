@NullMarked
package dev.assay.cli.bench;

import org.jspecify.annotations.NullMarked;
