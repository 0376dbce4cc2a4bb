/** What host and guest say to each other: the only part of the harness that the host may import. */
package dev.assay.harness.protocol;
