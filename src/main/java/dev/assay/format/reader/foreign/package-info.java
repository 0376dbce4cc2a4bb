/**
 * Packages of other judges, turned into packages of the standard before anything else reads them: Codeforces Polygon and
 * DOMjudge. What has no counterpart is a note, or an error where the problem would be another one without it.
 */
@NullMarked
package dev.assay.format.reader.foreign;

import org.jspecify.annotations.NullMarked;
