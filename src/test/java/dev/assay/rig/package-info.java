/** What integration tests share: what they need of the machine, and somebody who uses a server over REST. */
@NullMarked
package dev.assay.rig;

import org.jspecify.annotations.NullMarked;
