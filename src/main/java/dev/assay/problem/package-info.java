/** Problem packages on a site: stored, versioned, prepared for judging, and shown. */
@NullMarked
package dev.assay.problem;

import org.jspecify.annotations.NullMarked;
