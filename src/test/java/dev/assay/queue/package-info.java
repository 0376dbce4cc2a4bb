@NullMarked
package dev.assay.queue;

import org.jspecify.annotations.NullMarked;
