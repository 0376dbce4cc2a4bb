import type { Chart, Drawn, Sign } from "./chart";
import { el } from "./dom";
import { exact } from "./numbers";
import { t } from "./texts";

const namespace = "http://www.w3.org/2000/svg";

export function svg(name: string, attributes: Record<string, string | number>, ...children: Node[]): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

function swatch({ look: { color, shape, filled, dash, width }, draw = "line" }: Sign): SVGElement {
  const fill = filled ? color : "var(--sheet)";
  const bar = { d: "M12 1H24V13H12Z", fill, stroke: color, "stroke-width": 1.5, "stroke-dasharray": dash.join(" ") };
  const line = { d: "M0 7H36", stroke: color, "stroke-width": width, "stroke-dasharray": dash.join(" "), fill: "none" };
  const marker = {
    d: shape,
    transform: "translate(18 7) scale(4.5)",
    fill,
    stroke: color,
    "stroke-width": 0.33,
  };
  const parts = draw === "bars" ? [bar] : [...(draw === "line" ? [line] : []), ...(shape ? [marker] : [])];
  return svg("svg", { viewBox: "0 0 36 14", width: 36, height: 14, "aria-hidden": "true" }, ...parts.map((each) => svg("path", each)));
}

/** Whether names can stand at the ends of lines, so that a wide chart needs no legend. */
export function namesEnds(series: Sign[]): boolean {
  return series.every((each) => (each.draw ?? "line") === "line");
}

export function legend(series: Sign[], ends = namesEnds(series)): HTMLElement {
  return el(
    "ul",
    { class: "legend", "aria-hidden": "true", "data-ends": ends },
    ...series.map((each) => el("li", {}, swatch(each), each.name)),
  );
}

/** What is told where the pointer is: the x, and each series' name and y. */
export function tip(head: string, rows: [Drawn, string][]): HTMLElement {
  return el(
    "dl",
    { class: "tip" },
    el("dt", { class: "head" }, head),
    ...rows.flatMap(([each, value]) => [el("dt", {}, swatch(each), each.name), el("dd", {}, value)]),
  );
}

/** A row for each x that any series has. */
export function dataTable(chart: Chart, series: Drawn[]): HTMLDetailsElement {
  const columns = series.map((each) => new Map(each.points));
  const all = [...new Set(series.flatMap((each) => each.points.map(([x]) => x)))].sort((a, b) => a - b);
  const head = (text: string) => el("th", { scope: "col", class: "num" }, text);
  const row = (x: number) =>
    el(
      "tr",
      {},
      el("th", { scope: "row", class: "num" }, exact(x)),
      ...columns.map((column) => el("td", { class: "num" }, column.has(x) ? exact(column.get(x)!) : "–")),
    );
  return el(
    "details",
    { class: "chart-table" },
    el("summary", {}, t("showAsTable")),
    el(
      "div",
      { class: "table-scroll", tabindex: 0, role: "region", "aria-label": chart.title },
      el(
        "table",
        { class: "table" },
        el("thead", {}, el("tr", {}, head(chart.x.name), ...series.map((each) => head(each.name)))),
        el("tbody", {}, ...all.map(row)),
      ),
    ),
  );
}
