const units = ["", "k", "M", "G", "T", "P"];

/** At most three digits that matter: 950, 1k, 1.5k, 1.02M. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 1e18 || size < 1e-3) return size === 0 ? "0" : value.toExponential(1);
  let unit = 0;
  // 999.6 would be written as 1000
  for (let rest = size; rest >= 999.5 && unit < units.length - 1; rest /= 1000) unit++;
  return Number((value / 1000 ** unit).toPrecision(3)) + units[unit]!;
}

/** All digits, in groups of three; what is no whole number, to four digits that matter. */
export function exact(value: number): string {
  const size = Math.abs(value);
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (size >= 1e15 || (size > 0 && size < 1e-3)) return Number(value.toPrecision(4)).toExponential();
  return rounded.toLocaleString("en", { maximumFractionDigits: 6 });
}

/** Of a linear axis: all digits that its steps may have, short beyond them. */
export function tick(value: number): string {
  const size = Math.abs(value);
  return size >= 1e4 || (size > 0 && size < 1e-3) ? short(value) : String(Number(value.toPrecision(6)));
}

const mostTicks = 10;

/** Where a logarithmic axis is marked: at powers of ten, between them too when these are few, not at all of many. */
export function logTicks(least: number, most: number): number[] {
  const ticks = (steps: number[]) => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power++) {
      for (const step of steps) found.push(Number((step * 10 ** power).toPrecision(1)));
    }
    return found.filter((tick) => tick >= least && tick <= most);
  };
  const powers = ticks([1]);
  const each = Math.ceil(powers.length / mostTicks);
  return powers.length > 2 ? powers.filter((power) => Math.round(Math.log10(power)) % each === 0) : ticks([1, 2, 5]);
}
