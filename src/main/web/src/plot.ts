import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart, Drawn } from "./chart";
import { option } from "./plot-option";
import { spread } from "./spread";

const nameHeight = 16;

// A chunk of its own, loaded by pages that have a chart.
use([LineChart, ScatterChart, BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Draws, and draws again when the place for it has another width. A change of theme needs nothing: see look.ts. */
export function plotInto(place: HTMLElement, chart: Chart, series: Drawn[]): void {
  const drawing = init(place, null, { renderer: "svg" });
  const font = getComputedStyle(place).fontFamily;
  let width = 0;
  const draw = () => {
    if (!place.isConnected) {
      observer.disconnect();
      drawing.dispose();
      return;
    }
    if (place.clientWidth === width || place.clientWidth === 0) return;
    width = place.clientWidth;
    drawing.resize();
    drawing.setOption(option(chart, series, { width, font }), true);
    // Where the lines end is known now: names that would touch are moved apart.
    const ends = series.map((each) => drawing.convertToPixel("grid", each.points.at(-1)!)[1] ?? 0);
    const offsets = spread(ends, nameHeight).map((place, i) => [0, place - ends[i]!]);
    drawing.setOption({ series: offsets.map((offset) => ({ endLabel: { offset } })) });
  };
  const observer = new ResizeObserver(draw);
  draw();
  observer.observe(place);
}
