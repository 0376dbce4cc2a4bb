/**
 * GUEST: the counters. Written here, moved into {@code java.lang} when the metered runtime is made, so that metered code
 * of every package reaches them.
 */
@NullMarked
package dev.assay.metering.guest;

import org.jspecify.annotations.NullMarked;
