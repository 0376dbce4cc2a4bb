/** How a series looks: no two alike without their colours, either. */
export interface Look {
  color: string;
  /** A path in a box from -1 to 1; empty for no markers. */
  shape: string;
  filled: boolean;
  /** Dashes and gaps in pixels; empty for an unbroken line. */
  dash: number[];
  width: number;
}

/**
 * What a series is among the others: the one that the chart is about, one to compare it with, or a line to guide the
 * eye such as a fitted curve.
 */
export type Rank = "main" | "other" | "guide";

const circle = "M0 -1A1 1 0 0 1 0 1A1 1 0 0 1 0 -1Z";
const shapes = [
  "M0 -1L1 .9H-1Z",
  "M-.85 -.85H.85V.85H-.85Z",
  "M0 -1.15L1.15 0L0 1.15L-1.15 0Z",
  "M0 1L1 -.9H-1Z",
  "M-.4 -1H.4V-.4H1V.4H.4V1H-.4V.4H-1V-.4H-.4Z",
  "M0 -1L1 -.25L.62 1H-.62L-1 -.25Z",
];
const dashes = [[7, 3], [2, 3], [10, 3, 2, 3], [14, 4], [5, 2, 1, 2, 1, 2], []];
// The page's own properties: what is drawn with them follows the theme, and onto paper, by itself.
const colors = ["--tle", "--ole", "--mle", "--rte", "--wa", "--ink-2"];

export function look(rank: Rank, index: number): Look {
  if (rank === "main") return { color: "var(--gold)", shape: circle, filled: true, dash: [], width: 3 };
  if (rank === "guide") return { color: "var(--ink)", shape: "", filled: false, dash: [4, 4], width: 1.25 };
  // Of more series than there are shapes, the later ones differ by filling and dashes.
  const lap = Math.floor(index / shapes.length);
  const of = <T>(list: T[], shift = 0): T => list[(index + shift) % list.length]!;
  return { color: `var(${of(colors)})`, shape: of(shapes), filled: lap % 2 > 0, dash: of(dashes, lap), width: 1.5 };
}
