import type { EChartsCoreOption } from "echarts/core";
import type { Axis, Chart, Drawn } from "./chart";
import { namesEnds, tip } from "./chart-parts";
import type { Look } from "./look";
import { exact, logTicks, short } from "./numbers";

export interface Room {
  /** In pixels. */
  width: number;
  /** As CSS names it; the library measures texts, so it must be no property of the page. */
  font: string;
}

const types = { line: "line", points: "scatter", bars: "bar" } as const;
/** From here on the lines' ends are named and the legend is hidden: as the style sheet has it. */
const wide = 640;
export const textSize = 12.5;
const longestName = 160;

/** What the library is asked to draw. It neither moves nor colours by itself. */
export function option(chart: Chart, series: Drawn[], room: Room): EChartsCoreOption {
  const named = room.width >= wide && namesEnds(series);
  const ink = { color: "var(--ink-2)", fontFamily: room.font, fontSize: textSize };
  return {
    animation: false,
    textStyle: ink,
    grid: { left: 6, top: 30, bottom: 24, right: named ? nameWidth(series, room.font) : 14, containLabel: true },
    xAxis: { ...axis(chart.x, series, 0), nameTextStyle: ink },
    yAxis: { ...axis(chart.y, series, 1), nameTextStyle: { ...ink, align: "left" } },
    tooltip: tooltip(chart, series),
    series: series.map((each) => drawn(each, named, ink)),
  };
}

function axis({ name, log }: Axis, series: Drawn[], dimension: 0 | 1): Record<string, unknown> {
  const [least, most] = log ? extent(series, dimension) : [undefined, undefined];
  const ticks = least && most ? logTicks(least, most) : undefined;
  return { type: log ? "log" : "value", name, min: least, max: most, ...axisLook(dimension, ticks) };
}

/** How an axis looks, whatever is measured along it. */
export function axisLook(dimension: 0 | 1, ticks?: number[]): Record<string, unknown> {
  const line = { lineStyle: { color: "var(--rule-strong)" } };
  return {
    nameLocation: dimension ? "end" : "middle",
    nameGap: dimension ? 12 : 28,
    axisLine: { show: dimension === 0, onZero: false, ...line },
    axisTick: { show: dimension === 0, customValues: ticks, ...line },
    axisLabel: { customValues: ticks, color: "var(--ink-2)", formatter: short, hideOverlap: true },
    splitLine: { show: dimension === 1, customValues: ticks, lineStyle: { color: "var(--rule)" } },
  };
}

/** Of a logarithmic axis: x as far as there are points, and y a little further. */
function extent(series: Drawn[], dimension: 0 | 1): [number, number] {
  const values = series.flatMap((each) => each.points.map((point) => point[dimension]));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const margin = dimension === 1 ? 1.4 : least === most ? 2 : 1;
  return [least / margin, most * margin];
}

/** How a series looks, whatever its points are. */
export function seriesLook({ color, shape, filled, dash, width }: Look, kind: string): Record<string, unknown> {
  return {
    symbol: shape ? `path://${shape}` : "none",
    symbolSize: filled ? 9 : 8,
    showAllSymbol: true,
    lineStyle: { color, width, type: dash.length ? dash : "solid", cap: "butt" },
    itemStyle: {
      color: filled ? color : "var(--sheet)",
      borderColor: color,
      borderWidth: filled ? 0 : 1.5,
      borderType: kind === "bar" && dash.length ? dash : "solid",
    },
    emphasis: { disabled: true },
  };
}

function drawn(series: Drawn, named: boolean, ink: object): Record<string, unknown> {
  const kind = types[series.draw ?? "line"];
  return {
    type: kind,
    name: series.name,
    data: series.points,
    z: { main: 4, guide: 5, other: 3 }[series.rank ?? "other"],
    ...seriesLook(series.look, kind),
    endLabel: {
      show: named,
      formatter: "{a}",
      ...ink,
      color: series.rank === "guide" ? "var(--ink-2)" : series.look.color,
      fontWeight: series.rank === "main" ? 640 : 400,
      distance: 10,
      width: longestName,
      overflow: "truncate",
    },
  };
}

function nameWidth(series: Drawn[], font: string): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return longestName;
  pen.font = `640 ${textSize}px ${font}`;
  return 18 + Math.min(longestName, Math.max(...series.map((each) => pen.measureText(each.name).width)));
}

interface Hovered {
  seriesIndex: number;
  value: [number, number];
}

/** As elements: markup from strings would need an exception in the content security policy. */
function tooltip(chart: Chart, series: Drawn[]): Record<string, unknown> {
  return {
    trigger: "axis",
    renderMode: "html",
    confine: true,
    transitionDuration: 0,
    // The style sheet has its looks.
    backgroundColor: "transparent",
    borderWidth: 0,
    padding: 0,
    extraCssText: "box-shadow: none",
    axisPointer: { type: "line", snap: true, lineStyle: { color: "var(--rule-strong)", type: "solid" } },
    formatter: (hovered: Hovered[]) => {
      const rows = [...hovered].sort((a, b) => b.value[1] - a.value[1]);
      return tip(
        `${chart.x.name} = ${exact(hovered[0]?.value[0] ?? 0)}`,
        rows.map((row) => [series[row.seriesIndex]!, exact(row.value[1])]),
      );
    },
  };
}
