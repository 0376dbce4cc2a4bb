/**
 * Texts of packages as HTML: CommonMark here, LaTeX in {@code markup.latex}. Both become a tree of nodes, which is written
 * and sanitised in one place, {@link dev.assay.markup.Html}. Where texts come from, and who may read them, belongs to
 * others.
 */
@NullMarked
package dev.assay.markup;

import org.jspecify.annotations.NullMarked;
