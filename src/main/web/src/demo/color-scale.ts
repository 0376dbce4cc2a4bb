import { svg } from "../charts/legend";
import { el } from "../shared/dom";
import { exact } from "../shared/numbers";

const steps = 16;

/**
 * The colour of a heat map cell, mixed from three colours of the theme. Lightness falls with the share (in the dark
 * theme it rises), so that cells can be told apart without seeing hue. Custom properties make it follow the theme.
 */
export function heatColor(share: number): string {
  const position = (Math.round(Math.min(1, Math.max(0, share)) * steps) / steps) * 2;
  const [from, to, rest] = position < 1 ? ["low", "mid", position] : ["mid", "high", position - 1];
  return `color-mix(in oklab, var(--heat-${to}) ${rest * 100}%, var(--heat-${from}))`;
}

/** A text colour that is legible on heatColor(share). */
export function textColorOn(share: number): string {
  return share > 0.6 ? "var(--sheet)" : "var(--ink)";
}

export function colorScaleLegend([min, max]: [number, number]): HTMLElement {
  const size = 10;
  const cells = Array.from({ length: steps + 1 }, (_, i) =>
    svg("rect", { x: i * size, y: 0, width: size + 0.5, height: 12, fill: heatColor(i / steps) }),
  );
  const width = size * (steps + 1);
  return el(
    "div",
    { class: "legend ramp", "aria-hidden": "true" },
    exact(min),
    svg("svg", { viewBox: `0 0 ${width} 12`, width, height: 12, preserveAspectRatio: "none" }, ...cells),
    exact(max),
  );
}
