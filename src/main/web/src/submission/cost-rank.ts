import { get } from "../shared/api";
import { el } from "../shared/dom";
import { t } from "../shared/texts";

interface Leaderboard {
  own: { rank: number; submission: number | null } | null;
}

/**
 * The user's rank by cost as a link to the leaderboard; null where the user has no rank or the server does not answer.
 */
export async function rankByCost(slug: string, id: number | string): Promise<HTMLElement | null> {
  const problem = encodeURIComponent(slug);
  const board = await get<Leaderboard>(`/api/v1/problems/${problem}/leaderboard?by=cost`).catch(() => null);
  if (!board?.own) return null;
  const { rank, submission } = board.own;
  const text = t(String(submission) === String(id) ? "rankIs" : "bestRankIs", { rank });
  return el("a", { href: `/problems/${problem}/leaderboard?by=cost` }, text);
}
