import { logBounds, logTicks, tickLabel } from "../charts/axis-ticks";
import { axisPointer, axisStyle, gridLayout, styleOption, textStyle } from "../charts/echarts-option";
import { seriesStyle } from "../charts/series-style";
import { short } from "../shared/numbers";
import { type Cell, cellText, distinct, type Row } from "../shared/rows";
import { heatColor, textColorOn } from "./color-scale";
import type { AxisOption, ChartSpec, SeriesOption } from "./demo-api";
import { type ChartData, type RenderedChart, rowText, textTooltip } from "./rendering";

interface GridSeries {
  name: string;
  option: SeriesOption;
  /** The rows of the current frame. */
  rows: Row[];
  /** The rows of all frames. */
  all: Row[];
}

/** A line with more points than this gets only a few markers. */
const maxMarkers = 40;
const fewMarkers = 8;
const labelHeight = 16;
/** The height that a heat map needs above and below its cells. */
const heatMapMargin = 90;
const legendSymbols = { line: "line", scatter: "points", bar: "bars" } as const;

/** A chart with two axes: lines, bars, points or a heat map. */
export function renderGrid(spec: ChartSpec, data: ChartData): RenderedChart {
  const { xAxis = {}, yAxis = {} } = spec.option;
  const series = seriesOf(spec, data);
  const [x, y] = [new GridAxis(xAxis, 0, series), new GridAxis(yAxis, 1, series)];
  const isHeatMap = series.some(({ option }) => option.type === "heatmap");
  const colorRange = isHeatMap ? heatRange(spec, series) : null;
  const styles = series.map((_, i) => (i === 0 ? seriesStyle("main", 0) : seriesStyle("other", i - 1)));
  const fixedBounds = spec.animate !== null && !isHeatMap;
  const sharedTooltip = series.some(({ option }) => option.type === "line" || option.type === "bar");
  const text = textStyle(data.font);
  const height = isHeatMap ? heatMapHeight(data.width, x.categories.length, y.categories.length) : null;
  return {
    legendEntries:
      isHeatMap || series.length < 2
        ? []
        : series.map(({ name, option }, i) => ({
            name,
            style: styles[i]!,
            draw: legendSymbols[option.type as keyof typeof legendSymbols],
          })),
    colorRange,
    height,
    option: {
      grid: gridLayout,
      xAxis: { ...x.option(fixedBounds, height), nameTextStyle: text },
      yAxis: { ...y.option(fixedBounds, height), nameTextStyle: { ...text, align: "left" } },
      tooltip: { ...textTooltip, ...(sharedTooltip ? axisTooltip(series, xAxis.name) : pointTooltip(series)) },
      series: series.map(({ name, option, rows }, i) => {
        // A package can switch markers off only for a single series: several must differ by more than colour.
        const { encode, label, type, showSymbol, ...rest } = option;
        const hideMarkers = series.length === 1 && showSymbol === false ? { showSymbol } : {};
        const markerInterval = type === "line" && rows.length > maxMarkers ? Math.ceil(rows.length / fewMarkers) : 1;
        const points = rows.map((row, n) => {
          const point = pointOption(row, option, x, y, colorRange);
          // Shifted by one from line to line, so that markers do not cover each other.
          return (n + i) % markerInterval === 0
            ? point
            : { ...(Array.isArray(point) ? { value: point } : point), symbol: "none" };
        });
        const style = isHeatMap ? { progressive: 0, emphasis: { disabled: true } } : styleOption(styles[i]!, type);
        // The first line is broad and lies below the others, so that lines which coincide with it can be seen.
        return { ...style, ...hideMarkers, ...rest, type, name, data: points, z: i === 0 ? 2 : 3, animation: false };
      }),
    },
  };
}

function seriesOf({ option, split }: ChartSpec, { all, visible }: ChartData): GridSeries[] {
  const [first] = option.series;
  if (!split || !first) {
    return option.series.map((each) => ({ name: each.name ?? each.encode.y ?? "", option: each, rows: visible, all }));
  }
  const rowsOf = (rows: Row[], value: Cell) => rows.filter((row) => (row[split] ?? null) === value);
  return distinct(all, split).map((value) => ({
    name: cellText(value),
    option: first,
    rows: rowsOf(visible, value),
    all: rowsOf(all, value),
  }));
}

/** One axis: the positions of values on it, and its ECharts option. */
class GridAxis {
  readonly categories: Cell[];
  private readonly categoryIndex: Map<Cell, number>;
  private readonly field: "x" | "y";

  constructor(
    private readonly spec: AxisOption,
    private readonly dimension: 0 | 1,
    private readonly series: GridSeries[],
  ) {
    this.field = dimension ? "y" : "x";
    const rows = series.flatMap(({ all, option }) =>
      all.map((row) => ({ value: row[option.encode[this.field] ?? ""] ?? null })),
    );
    this.categories = spec.type === "category" ? distinct(rows, "value") : [];
    this.categoryIndex = new Map(this.categories.map((value, i) => [value, i]));
  }

  /** Null where there is nothing to draw: no number, or none above zero on a logarithmic axis. */
  position(row: Row, option: SeriesOption): number | null {
    const value = row[option.encode[this.field] ?? ""] ?? null;
    if (this.spec.type === "category") return this.categoryIndex.get(value) ?? null;
    if (typeof value !== "number" || (this.spec.type === "log" && value <= 0)) return null;
    return value;
  }

  /**
   * With `fixedBounds` the bounds are round numbers that stay the same in every frame. The height is that of a heat
   * map, which has no axis lines, and null for other charts.
   */
  option(fixedBounds: boolean, height: number | null): Record<string, unknown> {
    const { type = "value", axisLabel, ...rest } = this.spec;
    if (type === "category") {
      const labelInterval =
        height && this.dimension
          ? { interval: Math.ceil((labelHeight * this.categories.length) / (height - heatMapMargin)) - 1 }
          : {};
      const style = axisStyle(this.dimension);
      return {
        ...style,
        ...rest,
        type,
        data: this.categories.map(String),
        axisTick: { show: false },
        ...(rest.inverse && this.dimension && { nameLocation: "start" }),
        axisLabel: { color: "var(--ink-2)", hideOverlap: true, ...labelInterval, ...axisLabel },
        splitLine: { show: false },
        axisLine: height ? { show: false } : style.axisLine,
      };
    }
    const [lowest, highest] = this.extent();
    const log = type === "log" && lowest > 0;
    const power = (round: (value: number) => number, value: number) =>
      rest.logBase! ** round(Math.log(value) / Math.log(rest.logBase!));
    const powers = log && rest.logBase ? [power(Math.floor, lowest), power(Math.ceil, highest)] : null;
    const bounds: number[] =
      powers ??
      (log
        ? logBounds(this.dimension, lowest, highest)
        : fixedBounds && highest > lowest
          ? roundBounds(lowest, highest)
          : []);
    const [min, max] = [rest.min ?? bounds[0], rest.max ?? bounds[1]];
    const ticks = log && !rest.logBase ? logTicks(min!, max!) : undefined;
    const style = axisStyle(this.dimension, ticks);
    const labels = { ...(style.axisLabel as object), formatter: log ? short : tickLabel, ...axisLabel };
    return {
      ...style,
      scale: this.dimension === 0 && !this.hasBars,
      ...(log && { startValue: min }),
      interval: bounds[2],
      ...rest,
      type,
      min,
      max,
      axisLabel: labels,
    };
  }

  private get hasBars(): boolean {
    return this.series.some(({ option }) => option.type === "bar");
  }

  private extent(): [number, number] {
    let [lowest, highest] = [Infinity, -Infinity];
    for (const { all, option } of this.series) {
      for (const row of all) {
        const position = this.position(row, option);
        if (position === null) continue;
        lowest = Math.min(lowest, position);
        highest = Math.max(highest, position);
      }
    }
    if (this.hasBars && this.dimension === 1 && this.spec.type !== "log")
      return [Math.min(0, lowest), Math.max(0, highest)];
    return [lowest, highest];
  }
}

/** Bounds at round numbers and the step between ticks: 1, 2 or 5 times a power of ten, about five steps in all. */
function roundBounds(lowest: number, highest: number): number[] {
  const wanted = (highest - lowest) / 5;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * (wanted > 5 * power ? 10 : wanted > 2 * power ? 5 : wanted > power ? 2 : 1);
  return [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, step].map((each) =>
    Number(each.toPrecision(12)),
  );
}

function heatRange({ option }: ChartSpec, series: GridSeries[]): [number, number] {
  const values = series
    .flatMap(({ all, option }) => all.map((row) => row[option.encode.value ?? ""]))
    .filter((each) => typeof each === "number");
  const bound = (fromSpec: number | undefined, outermost: (a: number, b: number) => number) =>
    fromSpec ?? values.reduce(outermost, values[0] ?? 0);
  return [bound(option.visualMap?.min, Math.min), bound(option.visualMap?.max, Math.max)];
}

/** The height that makes the cells about square, within limits. */
function heatMapHeight(width: number, columns: number, rows: number): number {
  const side = Math.max(1, width - 60) / Math.max(1, columns);
  const row = Math.min(40, Math.max(side, rows > 24 ? 0 : labelHeight));
  return Math.round(Math.min(560, Math.max(170, row * rows + heatMapMargin)));
}

function pointOption(
  row: Row,
  option: SeriesOption,
  x: GridAxis,
  y: GridAxis,
  colorRange: [number, number] | null,
): (number | null)[] | object {
  const position = [x.position(row, option), y.position(row, option)];
  const value = row[option.encode.value ?? ""];
  const share =
    colorRange && typeof value === "number" ? (value - colorRange[0]) / (colorRange[1] - colorRange[0] || 1) : 0;
  const { show = false, formatter = "" } = option.label ?? {};
  const label = show && {
    show,
    color: colorRange ? textColorOn(share) : "var(--ink)",
    formatter: formatter.replace(/\{@(\w+)\}/g, (_, field: string) => cellText(row[field])),
  };
  if (colorRange) {
    const cell = [...position, typeof value === "number" ? value : null];
    return { value: cell, itemStyle: { color: heatColor(share) }, ...(label && { label }) };
  }
  return label ? { value: position, label } : position;
}

interface HoveredPoint {
  seriesIndex: number;
  dataIndex: number;
}

function axisTooltip(series: GridSeries[], name = ""): Record<string, unknown> {
  return {
    trigger: "axis",
    axisPointer,
    formatter: (hovered: HoveredPoint[]) => {
      const rows = hovered.map(({ seriesIndex, dataIndex }) => ({
        each: series[seriesIndex]!,
        row: series[seriesIndex]!.rows[dataIndex]!,
      }));
      const [first] = rows;
      const head = first
        ? `${name || first.each.option.encode.x} = ${cellText(first.row[first.each.option.encode.x ?? ""])}`
        : "";
      return [head, ...rows.map(({ each, row }) => `${each.name}: ${cellText(row[each.option.encode.y ?? ""])}`)].join(
        "\n",
      );
    },
  };
}

function pointTooltip(series: GridSeries[]): Record<string, unknown> {
  return {
    formatter: ({ seriesIndex, dataIndex }: HoveredPoint) => rowText(series[seriesIndex]?.rows[dataIndex] ?? {}),
  };
}
