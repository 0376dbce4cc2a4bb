import { el } from "../shared/dom";
import type { LegendEntry, StyledSeries } from "./model";

const namespace = "http://www.w3.org/2000/svg";

export function svg(name: string, attributes: Record<string, string | number>, ...children: Node[]): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

function swatch({ style: { color, marker, filled, dash, width }, draw = "line" }: LegendEntry): SVGElement {
  const fill = filled ? color : "var(--sheet)";
  const stroke = { stroke: color, "stroke-dasharray": dash.join(" ") };
  const bar = { ...stroke, d: "M12 1H24V13H12Z", fill, "stroke-width": 1.5 };
  const line = { ...stroke, d: "M0 7H36", "stroke-width": width, fill: "none" };
  const symbol = { d: marker, transform: "translate(18 7) scale(4.5)", fill, stroke: color, "stroke-width": 0.33 };
  const shapes = draw === "bars" ? [bar] : [...(draw === "line" ? [line] : []), ...(marker ? [symbol] : [])];
  return svg(
    "svg",
    { viewBox: "0 0 36 14", width: 36, height: 14, "aria-hidden": "true" },
    ...shapes.map((each) => svg("path", each)),
  );
}

/** Whether every series is a line, so that a wide chart writes the names at the lines' ends and needs no legend. */
export function canLabelLineEnds(series: LegendEntry[]): boolean {
  return series.every((each) => (each.draw ?? "line") === "line");
}

/** With `hiddenWhenWide` the style sheet hides the legend where the lines' ends carry the names. */
export function legend(series: LegendEntry[], hiddenWhenWide = canLabelLineEnds(series)): HTMLElement {
  return el(
    "ul",
    { class: "legend", "aria-hidden": "true", "data-ends": hiddenWhenWide },
    ...series.map((each) => el("li", {}, swatch(each), each.name)),
  );
}

/** The content of a tooltip: a heading, then name and value of each series at the pointer. */
export function tooltipContent(heading: string, rows: [StyledSeries, string][]): HTMLElement {
  return el(
    "dl",
    { class: "tip" },
    el("dt", { class: "head" }, heading),
    ...rows.flatMap(([each, value]) => [el("dt", {}, swatch(each), each.name), el("dd", {}, value)]),
  );
}
