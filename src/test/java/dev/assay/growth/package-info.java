@NullMarked
package dev.assay.growth;

import org.jspecify.annotations.NullMarked;
