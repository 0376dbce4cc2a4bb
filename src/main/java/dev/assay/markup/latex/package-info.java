/**
 * LaTeX statements as HTML: the part of LaTeX that problem packages use, which docs/packages.md lists. A text is read as
 * tokens, the author's own macros are expanded, and the rest becomes the tree that {@code markup} writes. Formulas stay
 * TeX: the page's script draws them.
 */
@NullMarked
package dev.assay.markup.latex;

import org.jspecify.annotations.NullMarked;
