/** Plain records of the problem package format. They know no file, no database and no web. */
@NullMarked
package dev.assay.problem.spec;

import org.jspecify.annotations.NullMarked;
