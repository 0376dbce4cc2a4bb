@NullMarked
package dev.assay.format.reader;

import org.jspecify.annotations.NullMarked;
