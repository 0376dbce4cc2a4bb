/**
 * Computes ranks: the best result of each user at each problem, by each criterion. It knows ids and SQL, and is told
 * when a result has changed. Pages of leaderboards belong to {@code leaderboard}.
 */
@NullMarked
package dev.assay.standings;

import org.jspecify.annotations.NullMarked;
