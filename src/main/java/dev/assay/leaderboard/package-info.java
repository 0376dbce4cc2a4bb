/**
 * The pages and REST calls that show ranks, at a problem and on the whole site. It reads what {@code standings} has
 * computed and writes nothing. The criteria are defined in {@code standings}.
 */
@NullMarked
package dev.assay.leaderboard;

import org.jspecify.annotations.NullMarked;
