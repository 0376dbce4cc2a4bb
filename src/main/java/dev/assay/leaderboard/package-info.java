/** Who is ahead, at a problem and on the site. It reads what the submissions' ledger keeps, and writes nothing. */
@NullMarked
package dev.assay.leaderboard;

import org.jspecify.annotations.NullMarked;
