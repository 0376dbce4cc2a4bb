@NullMarked
package dev.assay.format.reader.foreign;

import org.jspecify.annotations.NullMarked;
