import { get } from "./api";
import { el } from "./dom";
import { t } from "./texts";

interface Leaderboard {
  own: { rank: number; submission: number | null } | null;
}

/** Where one's best by cost stands, as a link to that leaderboard; null when it does not tell. */
export async function rankByCost(slug: string, id: number | string): Promise<HTMLElement | null> {
  const problem = encodeURIComponent(slug);
  const board = await get<Leaderboard>(`/api/v1/problems/${problem}/leaderboard?by=cost`).catch(() => null);
  if (!board?.own) return null;
  const { rank, submission } = board.own;
  const text = t(String(submission) === String(id) ? "rankIs" : "bestRankIs", { rank });
  return el("a", { href: `/problems/${problem}/leaderboard?by=cost` }, text);
}
