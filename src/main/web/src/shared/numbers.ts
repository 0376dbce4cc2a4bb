const units = ["", "k", "M", "G", "T", "P"];

/** Three significant digits with a unit: 950, 1k, 1.5k, 1.02M. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 1e18 || size < 1e-3) return size === 0 ? "0" : value.toExponential(1);
  let unit = 0;
  // From 999.5 on three digits would round to 1000, so the next unit is used.
  for (let rest = size; rest >= 999.5 && unit < units.length - 1; rest /= 1000) unit++;
  return Number((value / 1000 ** unit).toPrecision(3)) + units[unit]!;
}

/** Integers with all digits in groups of three, other numbers with four significant digits. */
export function exact(value: number): string {
  const size = Math.abs(value);
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (size >= 1e15 || (size > 0 && size < 1e-3)) return Number(value.toPrecision(4)).toExponential();
  return rounded.toLocaleString("en", { maximumFractionDigits: 6 });
}
