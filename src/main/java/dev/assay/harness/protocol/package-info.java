/**
 * The messages between host and guest, and how they are read and written. This is the only part of the harness that
 * the host may import. Whatever interprets a message belongs to the host's or the guest's own packages.
 */
package dev.assay.harness.protocol;
