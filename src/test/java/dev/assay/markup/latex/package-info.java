@NullMarked
package dev.assay.markup.latex;

import org.jspecify.annotations.NullMarked;
