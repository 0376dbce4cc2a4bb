/**
 * The judge as a service of the server: its settings, start, health and recovery, and how many work with it at a time.
 * Features that need something judged ask {@link dev.assay.judgeruntime.JudgeService}. How judging works belongs to
 * {@code judging}.
 */
@NullMarked
package dev.assay.judgeruntime;

import org.jspecify.annotations.NullMarked;
