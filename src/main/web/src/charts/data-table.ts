import { el } from "../shared/dom";
import { exact } from "../shared/numbers";
import { t } from "../shared/texts";
import type { Chart, StyledSeries } from "./model";

/** All values of a chart as a table: one row for each x of any series, one column for each series. */
export function dataTable(chart: Chart, series: StyledSeries[]): HTMLDetailsElement {
  const columns = series.map((each) => new Map(each.points));
  const xs = [...new Set(series.flatMap((each) => each.points.map(([x]) => x)))].sort((a, b) => a - b);
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
        el("tbody", {}, ...xs.map(row)),
      ),
    ),
  );
}
