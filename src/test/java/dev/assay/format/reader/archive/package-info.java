@NullMarked
package dev.assay.format.reader.archive;

import org.jspecify.annotations.NullMarked;
