/**
 * GUEST: the counters. They are moved into {@code java.lang} when the metered runtime is made, so that metered code of
 * every package reaches them. Nothing else belongs here: every class is part of the runtime's core.
 */
@NullMarked
package dev.assay.metering.guest;

import org.jspecify.annotations.NullMarked;
