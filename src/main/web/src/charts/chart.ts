import { el } from "../shared/dom";
import { dataTable } from "./data-table";
import { legend } from "./legend";
import type { Chart, StyledSeries } from "./model";
import { seriesStyle } from "./series-style";

/** The series with their styles, without the points that a logarithmic axis cannot show (zero and below). */
function styledSeries({ x, y, series }: Chart): StyledSeries[] {
  let others = 0;
  return series
    .map((each) => ({ ...each, points: each.points.filter(([a, b]) => (!x.log || a > 0) && (!y.log || b > 0)) }))
    .filter((each) => each.points.length > 0)
    .map(({ role = "other", ...each }) => ({
      ...each,
      role,
      style: seriesStyle(role, role === "other" ? others++ : 0),
    }));
}

/**
 * Replaces the content of the element by a chart: the plot, a legend and a table of all values. The style sheet hides
 * the legend where the plot is wide enough for names at the lines' ends. If the chart library does not load, the table
 * is opened instead.
 */
export async function drawChart(root: HTMLElement, chart: Chart): Promise<void> {
  const series = styledSeries(chart);
  if (series.length === 0) return;
  const plot = el("div", { class: "plot", role: "img", "aria-label": chart.summary });
  const table = dataTable(chart, series);
  root.replaceChildren(
    el("figure", { class: "chart" }, el("figcaption", {}, chart.title), legend(series), plot, table),
  );
  try {
    const { plotInto } = await import("./plot");
    plotInto(plot, chart, series);
  } catch {
    plot.remove();
    table.open = true;
  }
}
