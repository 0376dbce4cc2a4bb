import { el } from "./dom";
import { look, type Look, type Rank } from "./look";
import { dataTable, legend } from "./chart-parts";

export interface Series {
  name: string;
  /** x and y, by rising x. */
  points: [number, number][];
  /** "other" when left out. */
  rank?: Rank;
  /** "line" when left out. */
  draw?: "line" | "points" | "bars";
}

export interface Axis {
  name: string;
  log?: boolean;
}

export interface Chart {
  title: string;
  /** What the chart shows, in a sentence or two: for who does not see it. */
  summary: string;
  x: Axis;
  y: Axis;
  series: Series[];
}

export type Drawn = Series & { look: Look };
/** What a legend tells of a series. */
export type Sign = Pick<Drawn, "name" | "draw" | "look">;

/** What can be drawn: nothing at or below zero on a logarithmic axis. */
function drawable({ x, y, series }: Chart): Drawn[] {
  let others = 0;
  return series
    .map((each) => ({ ...each, points: each.points.filter(([a, b]) => (!x.log || a > 0) && (!y.log || b > 0)) }))
    .filter((each) => each.points.length > 0)
    .map(({ rank = "other", ...each }) => ({ ...each, rank, look: look(rank, rank === "other" ? others++ : 0) }));
}

/**
 * A chart in place of what the element has: the plot, a legend where it is too narrow for names at the lines' ends, and
 * all its figures as a table. Should the library not come, the table is what there is.
 */
export async function drawChart(root: HTMLElement, chart: Chart): Promise<void> {
  const series = drawable(chart);
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
