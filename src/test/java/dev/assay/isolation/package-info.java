@NullMarked
package dev.assay.isolation;

import org.jspecify.annotations.NullMarked;
