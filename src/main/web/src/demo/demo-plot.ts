import { BarChart, GraphChart, HeatmapChart, LineChart, ScatterChart, TreeChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { RenderedChart } from "./rendering";

// This module is a chunk of its own; demo pages load it with their first chart.
use([BarChart, GraphChart, HeatmapChart, LineChart, ScatterChart, TreeChart]);
use([GridComponent, TooltipComponent, SVGRenderer]);

/**
 * Returns a function that draws a chart into the place. The latest one is drawn again whenever the place changes width.
 * A change of theme needs no drawing: see color-scale.ts.
 */
export function createPlotter(place: HTMLElement): (render: (width: number, font: string) => RenderedChart) => void {
  const echart = init(place, null, { renderer: "svg" });
  let drawnWidth = 0;
  let latest: ((width: number, font: string) => RenderedChart) | undefined;
  const draw = () => {
    drawnWidth = place.clientWidth;
    if (!latest || drawnWidth === 0) return;
    const { option, height } = latest(drawnWidth, getComputedStyle(place).fontFamily);
    place.style.height = height ? `${height}px` : "";
    echart.resize();
    // Cleared first: ECharts cannot update a tree to another one.
    echart.clear();
    echart.setOption(option);
  };
  new ResizeObserver(() => place.clientWidth !== drawnWidth && draw()).observe(place);
  return (render) => {
    latest = render;
    draw();
  };
}
