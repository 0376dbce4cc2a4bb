import type { Curve, Point } from "../shared/api";

/** The natural logarithm of f(n) for each growth class: 2ⁿ itself would overflow for a large n. */
const logarithms: Record<string, (n: number) => number> = {
  "1": () => 0,
  "log n": (n) => Math.log(Math.log2(n)),
  "log² n": (n) => 2 * Math.log(Math.log2(n)),
  "√n": (n) => 0.5 * Math.log(n),
  n: (n) => Math.log(n),
  "n log n": (n) => Math.log(n) + Math.log(Math.log2(n)),
  "n log² n": (n) => Math.log(n) + 2 * Math.log(Math.log2(n)),
  "n√n": (n) => 1.5 * Math.log(n),
  "n²": (n) => 2 * Math.log(n),
  "n² log n": (n) => 2 * Math.log(n) + Math.log(Math.log2(n)),
  "n³": (n) => 3 * Math.log(n),
  "2ⁿ": (n) => n * Math.LN2,
};

/** Pairs of n and cost, without those that a logarithmic axis cannot show. */
export function costCurve(points: Point[]): [number, number][] {
  return points.filter((point) => point.n > 0 && point.cost > 0).map((point) => [point.n, point.cost]);
}

/** The fitted curve a·f(n) at the sizes of the points; log a is the mean of log(cost) - log f(n). */
export function fittedCurve({ points, cost }: Curve): [number, number][] {
  const logarithm = cost && logarithms[cost.growth];
  if (!logarithm) return [];
  const usable = costCurve(points).filter(([n]) => Number.isFinite(logarithm(n)));
  const offset = usable.reduce((sum, [n, y]) => sum + Math.log(y) - logarithm(n), 0) / usable.length;
  return usable.map(([n]) => [n, Math.exp(offset + logarithm(n))]);
}
