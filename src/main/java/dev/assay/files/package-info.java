/** Files and folders that several processes share: locks, and folders that go with the process that made them. */
@NullMarked
package dev.assay.files;

import org.jspecify.annotations.NullMarked;
