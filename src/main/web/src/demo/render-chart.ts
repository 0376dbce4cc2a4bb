import { textStyle } from "../charts/echarts-option";
import type { ChartSpec } from "./demo-api";
import { renderGrid } from "./render-grid";
import { renderGraph, renderTree } from "./render-tree";
import type { ChartData, RenderedChart } from "./rendering";

/** Makes of a chart's description and its rows what ECharts draws. */
export function renderChart(spec: ChartSpec, data: ChartData): RenderedChart {
  const type = spec.option.series[0]?.type;
  const render = type === "tree" ? renderTree : type === "graph" ? renderGraph : renderGrid;
  const rendered = render(spec, data);
  return { ...rendered, option: { animation: false, textStyle: textStyle(data.font), ...rendered.option } };
}
