/** The embedded PostgreSQL: unpacked, set up, started and stopped as a child of the server. */
@NullMarked
package dev.assay.database;

import org.jspecify.annotations.NullMarked;
