import { short } from "../shared/numbers";

const mostTicks = 10;

/** The label of a tick on a linear axis: up to six digits, and the short form from 10,000 on and below 0.001. */
export function tickLabel(value: number): string {
  const size = Math.abs(value);
  return size >= 1e4 || (size > 0 && size < 1e-3) ? short(value) : String(Number(value.toPrecision(6)));
}

/**
 * The ticks of a logarithmic axis: powers of ten, at most about ten of them; 1, 2 and 5 times powers of ten where fewer
 * than three powers of ten are in range.
 */
export function logTicks(min: number, max: number): number[] {
  const ticks = (steps: number[]) => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(min)); power <= Math.log10(max); power++) {
      for (const step of steps) found.push(Number((step * 10 ** power).toPrecision(1)));
    }
    return found.filter((tick) => tick >= min && tick <= max);
  };
  const powers = ticks([1]);
  const each = Math.ceil(powers.length / mostTicks);
  return powers.length > 2 ? powers.filter((power) => Math.round(Math.log10(power)) % each === 0) : ticks([1, 2, 5]);
}

/** The bounds of a logarithmic axis: x ends at the outermost points, y a factor of 1.4 beyond them. */
export function logBounds(dimension: 0 | 1, min: number, max: number): [number, number] {
  const margin = dimension === 1 ? 1.4 : min === max ? 2 : 1;
  return [min / margin, max * margin];
}
