@NullMarked
package dev.assay.markup;

import org.jspecify.annotations.NullMarked;
