@NullMarked
package dev.assay.format.reader.sections;

import org.jspecify.annotations.NullMarked;
