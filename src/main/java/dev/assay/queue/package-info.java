/** Waiting for a limited number of places: bounded, in turn among persons, and without a thread for whoever waits. */
@NullMarked
package dev.assay.queue;

import org.jspecify.annotations.NullMarked;
