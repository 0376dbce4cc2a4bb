@NullMarked
package dev.assay.format;

import org.jspecify.annotations.NullMarked;
