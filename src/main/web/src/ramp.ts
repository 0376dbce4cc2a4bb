import { svg } from "./chart-parts";
import { el } from "./dom";
import { exact } from "./numbers";

const steps = 16;

/**
 * Colours of a heat map, from the theme's three: each is darker (at night: lighter) than the one before, so that they * can be told apart without hue. As mixtures of custom properties they follow the theme by themselves.
 */
export function heat(share: number): string {
  const place = (Math.round(Math.min(1, Math.max(0, share)) * steps) / steps) * 2;
  const [from, to, rest] = place < 1 ? ["low", "mid", place] : ["mid", "high", place - 1];
  return `color-mix(in oklab, var(--heat-${to}) ${rest * 100}%, var(--heat-${from}))`;
}

/** Ink that is legible on the colour. */
export function inkOn(share: number): string {
  return share > 0.6 ? "var(--sheet)" : "var(--ink)";
}

export function rampLegend([least, most]: [number, number]): HTMLElement {
  const size = 10;
  const cells = Array.from({ length: steps + 1 }, (_, i) =>
    svg("rect", { x: i * size, y: 0, width: size + 0.5, height: 12, fill: heat(i / steps) }),
  );
  const width = size * (steps + 1);
  return el(
    "div",
    { class: "legend ramp", "aria-hidden": "true" },
    exact(least),
    svg("svg", { viewBox: `0 0 ${width} 12`, width, height: 12, preserveAspectRatio: "none" }, ...cells),
    exact(most),
  );
}
