/**
 * Judges a source against a package: compile, run, compare, within limits; measures cost; runs demos. Four families of
 * fault never mix: the submission's own (CE, WA, RTE), a limit (TLE, MLE, OLE), a forbidden act (RTE with its reason)
 * and ours, which is an exception and becomes JE. It knows no database and no HTTP.
 */
@NullMarked
package dev.assay.judging;

import org.jspecify.annotations.NullMarked;
