@NullMarked
package dev.assay.judging;

import org.jspecify.annotations.NullMarked;
