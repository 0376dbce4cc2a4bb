/**
 * Submissions: accepted, queued, judged once, stored, and their progress shown while that happens. The cost of an
 * accepted one is measured here too. How a program is judged belongs to {@code judging}; ranks to {@code standings}.
 */
@NullMarked
package dev.assay.submission;

import org.jspecify.annotations.NullMarked;
