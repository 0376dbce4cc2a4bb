import type { SeriesRole, SeriesStyle } from "./model";

const circle = "M0 -1A1 1 0 0 1 0 1A1 1 0 0 1 0 -1Z";
const markers = [
  "M0 -1L1 .9H-1Z",
  "M-.85 -.85H.85V.85H-.85Z",
  "M0 -1.15L1.15 0L0 1.15L-1.15 0Z",
  "M0 1L1 -.9H-1Z",
  "M-.4 -1H.4V-.4H1V.4H.4V1H-.4V.4H-1V-.4H-.4Z",
  "M0 -1L1 -.25L.62 1H-.62L-1 -.25Z",
];
const dashes = [[7, 3], [2, 3], [10, 3, 2, 3], [14, 4], [5, 2, 1, 2, 1, 2], []];
// Custom properties of the page: a chart drawn with them follows the theme, and print, without being drawn again.
const colors = ["--tle", "--ole", "--mle", "--rte", "--wa", "--ink-2"];

/** The style of a series; the index counts the series of the role "other". */
export function seriesStyle(role: SeriesRole, index: number): SeriesStyle {
  if (role === "main") return { color: "var(--gold)", marker: circle, filled: true, dash: [], width: 3 };
  if (role === "guide") return { color: "var(--ink)", marker: "", filled: false, dash: [4, 4], width: 1.25 };
  // Where there are more series than markers, the later ones differ by filling and dashes.
  const lap = Math.floor(index / markers.length);
  const pick = <T>(list: T[], shift = 0): T => list[(index + shift) % list.length]!;
  return {
    color: `var(${pick(colors)})`,
    marker: pick(markers),
    filled: lap % 2 > 0,
    dash: pick(dashes, lap),
    width: 1.5,
  };
}
