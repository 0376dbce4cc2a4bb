/**
 * A queue for a limited number of places: bounded, served in turn among users, with a position for each who waits.
 * Waiting takes no thread. What a place is used for belongs to the features.
 */
@NullMarked
package dev.assay.queue;

import org.jspecify.annotations.NullMarked;
