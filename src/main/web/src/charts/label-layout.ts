/**
 * Moves labels apart that would overlap: keeps their order, leaves at least the gap between neighbours, and moves each
 * as little as possible from its wanted position. Overlapping labels are centred on the mean of their wanted positions
 * (isotonic regression, pool adjacent violators).
 */
export function separateLabels(wanted: number[], gap: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const pools: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    let pool = { sum: wanted[index]! - rank * gap, size: 1 };
    for (let above = pools.at(-1); above && above.sum / above.size > pool.sum / pool.size; above = pools.at(-1)) {
      pool = { sum: pool.sum + above.sum, size: pool.size + above.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const levels = pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  const positions = wanted.slice();
  order.forEach((index, rank) => (positions[index] = levels[rank]! + rank * gap));
  return positions;
}
