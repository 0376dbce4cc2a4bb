/**
 * A package and a source become a verdict: compile, run, compare, within limits. It knows no database and no HTTP.
 *
 * <p>Four families of fault never blur: the submission's own (CE, WA, RTE), a limit (TLE, MLE, OLE), a forbidden act
 * (RTE, with its reason), and ours, which is an exception and becomes JE.
 */
@NullMarked
package dev.assay.judging;

import org.jspecify.annotations.NullMarked;
