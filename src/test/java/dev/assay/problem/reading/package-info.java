@NullMarked
package dev.assay.problem.reading;

import org.jspecify.annotations.NullMarked;
