import type { Curve, Point } from "./api";

/** The natural logarithm of f(n) of each growth class, so that even 2ⁿ of a large n can be reckoned with. */
const logarithms: Record<string, (n: number) => number> = {
  "1": () => 0,
  "log n": (n) => Math.log(Math.log2(n)),
  n: (n) => Math.log(n),
  "n log n": (n) => Math.log(n) + Math.log(Math.log2(n)),
  "n√n": (n) => 1.5 * Math.log(n),
  "n²": (n) => 2 * Math.log(n),
  "n² log n": (n) => 2 * Math.log(n) + Math.log(Math.log2(n)),
  "n³": (n) => 3 * Math.log(n),
  "2ⁿ": (n) => n * Math.LN2,
};

export function curve(points: Point[]): [number, number][] {
  return points.filter((point) => point.n > 0 && point.cost > 0).map((point) => [point.n, point.cost]);
}

/** The fitted class a·f(n) at the curve's own sizes, with the a that leaves it in the middle of the points. */
export function fitted({ points, cost }: Curve): [number, number][] {
  const logarithm = cost && logarithms[cost.growth];
  if (!logarithm) return [];
  const usable = curve(points).filter(([n]) => Number.isFinite(logarithm(n)));
  const offset = usable.reduce((sum, [n, y]) => sum + Math.log(y) - logarithm(n), 0) / usable.length;
  return usable.map(([n]) => [n, Math.exp(offset + logarithm(n))]);
}
