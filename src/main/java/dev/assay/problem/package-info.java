/**
 * Problem packages on a site: stored, versioned, published, imported and exported over REST. Pages that show problems
 * belong to {@code problemset}. The format itself is in {@code format}.
 */
@NullMarked
package dev.assay.problem;

import org.jspecify.annotations.NullMarked;
