/** Random programs, for tests of what costs have in common. */
@NullMarked
package dev.assay.metering.generated;

import org.jspecify.annotations.NullMarked;
