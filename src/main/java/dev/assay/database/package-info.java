/**
 * The embedded PostgreSQL: unpacked, set up, started, supervised and stopped as a child of the server. It knows
 * processes and files, and no table. The schema is in {@code db/migration}; queries belong to the features.
 */
@NullMarked
package dev.assay.database;

import org.jspecify.annotations.NullMarked;
