/**
 * Places as near as can be to those wished for, at least so far apart, in the same order. What would overlap is moved
 * together around its middle (isotonic regression by pooling neighbours).
 */
export function spread(wished: number[], apart: number): number[] {
  const order = wished.map((_, i) => i).sort((a, b) => wished[a]! - wished[b]!);
  const pools: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    let pool = { sum: wished[index]! - rank * apart, size: 1 };
    for (let above = pools.at(-1); above && above.sum / above.size > pool.sum / pool.size; above = pools.at(-1)) {
      pool = { sum: pool.sum + above.sum, size: pool.size + above.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const levels = pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  const places = wished.slice();
  order.forEach((index, rank) => (places[index] = levels[rank]! + rank * apart));
  return places;
}
