/** Submissions: accepted, queued, judged once, stored, and shown while that happens. */
@NullMarked
package dev.assay.submission;

import org.jspecify.annotations.NullMarked;
