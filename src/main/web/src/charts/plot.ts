import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartOption } from "./echarts-option";
import { separateLabels } from "./label-layout";
import type { Chart, StyledSeries } from "./model";

const labelHeight = 16;

// This module is a chunk of its own; pages load it with their first chart.
use([LineChart, ScatterChart, BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/**
 * Draws the chart, and draws it again whenever its place changes width. A change of theme needs no drawing: see
 * series-style.ts.
 */
export function plotInto(place: HTMLElement, chart: Chart, series: StyledSeries[]): void {
  const echart = init(place, null, { renderer: "svg" });
  const font = getComputedStyle(place).fontFamily;
  let width = 0;
  const draw = () => {
    if (!place.isConnected) {
      observer.disconnect();
      echart.dispose();
      return;
    }
    if (place.clientWidth === width || place.clientWidth === 0) return;
    width = place.clientWidth;
    echart.resize();
    echart.setOption(chartOption(chart, series, { width, font }), true);
    // Only now are the ends of the lines known: names that would touch are moved apart.
    const ends = series.map((each) => echart.convertToPixel("grid", each.points.at(-1)!)[1] ?? 0);
    const offsets = separateLabels(ends, labelHeight).map((position, i) => [0, position - ends[i]!]);
    echart.setOption({ series: offsets.map((offset) => ({ endLabel: { offset } })) });
  };
  const observer = new ResizeObserver(draw);
  draw();
  observer.observe(place);
}
