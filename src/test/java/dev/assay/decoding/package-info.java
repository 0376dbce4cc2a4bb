/** What the programs of problems/decoding/speculative-decoding promise: training, and decoding in every way. */
@NullMarked
package dev.assay.decoding;

import org.jspecify.annotations.NullMarked;
