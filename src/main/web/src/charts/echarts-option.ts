import type { EChartsCoreOption } from "echarts/core";
import { exact, short } from "../shared/numbers";
import { logBounds, logTicks } from "./axis-ticks";
import { canLabelLineEnds, tooltipContent } from "./legend";
import type { Axis, Chart, SeriesStyle, StyledSeries } from "./model";

export interface PlotSize {
  /** In pixels. */
  width: number;
  /** A CSS font family; no custom property, because the library measures texts with it. */
  font: string;
}

const types = { line: "line", points: "scatter", bars: "bar" } as const;
/** From this width on the lines' ends carry the names; the style sheet hides the legend from the same width on. */
const wide = 640;
const textSize = 12.5;
const maxNameWidth = 160;

/** The ECharts option of a chart, without animation and with our colours. */
export function chartOption(chart: Chart, series: StyledSeries[], size: PlotSize): EChartsCoreOption {
  const named = size.width >= wide && canLabelLineEnds(series);
  const text = textStyle(size.font);
  return {
    animation: false,
    textStyle: text,
    grid: { ...gridLayout, right: named ? nameWidth(series, size.font) : gridLayout.right },
    xAxis: { ...axisOption(chart.x, series, 0), nameTextStyle: text },
    yAxis: { ...axisOption(chart.y, series, 1), nameTextStyle: { ...text, align: "left" } },
    tooltip: tooltipOption(chart, series),
    series: series.map((each) => seriesOption(each, named, text)),
  };
}

export function textStyle(font: string) {
  return { color: "var(--ink-2)", fontFamily: font, fontSize: textSize };
}

export const gridLayout = { left: 6, top: 30, bottom: 24, right: 14, containLabel: true };

/** The line that a tooltip for a whole x draws through the chart. */
export const axisPointer = { type: "line", snap: true, lineStyle: { color: "var(--rule-strong)", type: "solid" } };

function axisOption({ name, log }: Axis, series: StyledSeries[], dimension: 0 | 1): Record<string, unknown> {
  const [min, max] = log ? extent(series, dimension) : [undefined, undefined];
  const ticks = min && max ? logTicks(min, max) : undefined;
  return { type: log ? "log" : "value", name, min, max, ...axisStyle(dimension, ticks) };
}

/** Lines, ticks and labels of an axis; the same for every chart. */
export function axisStyle(dimension: 0 | 1, ticks?: number[]): Record<string, unknown> {
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

function extent(series: StyledSeries[], dimension: 0 | 1): [number, number] {
  const values = series.flatMap((each) => each.points.map((point) => point[dimension]));
  return logBounds(dimension, Math.min(...values), Math.max(...values));
}

/** A series' style in the terms of ECharts. */
export function styleOption(
  { color, marker, filled, dash, width }: SeriesStyle,
  type: string,
): Record<string, unknown> {
  return {
    symbol: marker ? `path://${marker}` : "none",
    symbolSize: filled ? 9 : 8,
    showAllSymbol: true,
    lineStyle: { color, width, type: dash.length ? dash : "solid", cap: "butt" },
    itemStyle: {
      color: filled ? color : "var(--sheet)",
      borderColor: color,
      borderWidth: filled ? 0 : 1.5,
      borderType: type === "bar" && dash.length ? dash : "solid",
    },
    emphasis: { disabled: true },
  };
}

function seriesOption(series: StyledSeries, named: boolean, text: object): Record<string, unknown> {
  const type = types[series.draw ?? "line"];
  return {
    type,
    name: series.name,
    data: series.points,
    z: { main: 4, guide: 5, other: 3 }[series.role ?? "other"],
    ...styleOption(series.style, type),
    endLabel: {
      show: named,
      formatter: "{a}",
      ...text,
      color: series.role === "guide" ? "var(--ink-2)" : series.style.color,
      fontWeight: series.role === "main" ? 640 : 400,
      distance: 10,
      width: maxNameWidth,
      overflow: "truncate",
    },
  };
}

function nameWidth(series: StyledSeries[], font: string): number {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return maxNameWidth;
  canvas.font = `640 ${textSize}px ${font}`;
  return 18 + Math.min(maxNameWidth, Math.max(...series.map((each) => canvas.measureText(each.name).width)));
}

interface HoveredPoint {
  seriesIndex: number;
  value: [number, number];
}

/** The tooltip is built of elements: markup from strings would need an exception in the content security policy. */
function tooltipOption(chart: Chart, series: StyledSeries[]): Record<string, unknown> {
  return {
    trigger: "axis",
    renderMode: "html",
    confine: true,
    transitionDuration: 0,
    // The style sheet styles the content; the library's own box stays invisible.
    backgroundColor: "transparent",
    borderWidth: 0,
    padding: 0,
    extraCssText: "box-shadow: none",
    axisPointer,
    formatter: (hovered: HoveredPoint[]) => {
      const rows = [...hovered].sort((a, b) => b.value[1] - a.value[1]);
      return tooltipContent(
        `${chart.x.name} = ${exact(hovered[0]?.value[0] ?? 0)}`,
        rows.map((row) => [series[row.seriesIndex]!, exact(row.value[1])]),
      );
    },
  };
}
