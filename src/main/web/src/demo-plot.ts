import { BarChart, GraphChart, HeatmapChart, LineChart, ScatterChart, TreeChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Scene } from "./scene-parts";

// A chunk of its own, loaded with a demo's first chart.
use([BarChart, GraphChart, HeatmapChart, LineChart, ScatterChart, TreeChart]);
use([GridComponent, TooltipComponent, SVGRenderer]);

/** Draws scenes into the place, the latest again when it has another width. A change of theme needs nothing: see ramp.ts. */
export function plotter(place: HTMLElement): (make: (width: number, font: string) => Scene) => void {
  const drawing = init(place, null, { renderer: "svg" });
  let drawn = 0;
  let latest: ((width: number, font: string) => Scene) | undefined;
  const draw = () => {
    drawn = place.clientWidth;
    if (!latest || drawn === 0) return;
    const { option, height } = latest(drawn, getComputedStyle(place).fontFamily);
    place.style.height = height ? `${height}px` : "";
    drawing.resize();
    // A tree cannot be changed into another one.
    drawing.clear();
    drawing.setOption(option);
  };
  new ResizeObserver(() => place.clientWidth !== drawn && draw()).observe(place);
  return (make) => {
    latest = make;
    draw();
  };
}
