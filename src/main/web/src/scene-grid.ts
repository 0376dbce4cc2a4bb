import type { AxisOption, SeriesOption, Spec } from "./demo-api";
import { look } from "./look";
import { logTicks, short, tick } from "./numbers";
import { axisLook, seriesLook } from "./plot-option";
import { heat, inkOn } from "./ramp";
import { cell, type Cell, distinct, type Row } from "./rows";
import { ink, rowText, type Scene, tooltip, type View } from "./scene-parts";

interface Drawn {
  name: string;
  option: SeriesOption;
  /** Of the frame, and of all frames. */
  rows: Row[];
  all: Row[];
}

const mostMarkers = 40;
const fewMarkers = 8;
const labelHeight = 16;
/** What a heat map needs above and below its cells. */
const around = 90;
const draws = { line: "line", scatter: "points", bar: "bars" } as const;

/** Lines, bars, points and heat maps: everything with two axes. */
export function gridScene(spec: Spec, view: View): Scene {
  const { xAxis = {}, yAxis = {} } = spec.option;
  const series = seriesOf(spec, view);
  const [x, y] = [new Scale(xAxis, 0, series), new Scale(yAxis, 1, series)];
  const hot = series.some(({ option }) => option.type === "heatmap");
  const range = hot ? heatRange(spec, series) : null;
  const looks = series.map((_, i) => (i === 0 ? look("main", 0) : look("other", i - 1)));
  const still = spec.animate !== null && !hot;
  const shared = series.some(({ option }) => option.type === "line" || option.type === "bar");
  const text = ink(view.font);
  const height = hot ? cellsHeight(view.width, x.categories.length, y.categories.length) : null;
  return {
    signs: hot || series.length < 2 ? [] : series.map(({ name, option }, i) => ({ name, look: looks[i]!, draw: draws[option.type as keyof typeof draws] })),
    ramp: range,
    height,
    option: {
      grid: { left: 6, top: 30, bottom: 24, right: 14, containLabel: true },
      xAxis: { ...x.option(still, height), nameTextStyle: text },
      yAxis: { ...y.option(still, height), nameTextStyle: { ...text, align: "left" } },
      tooltip: { ...tooltip, ...(shared ? axisTip(series, xAxis.name) : itemTip(series)) },
      series: series.map(({ name, option, rows }, i) => {
        // Of several lines each keeps its few markers, whatever the package asks for: not all readers see colours.
        const { encode, label, type, showSymbol, ...rest } = option;
        const bare = series.length === 1 && showSymbol === false ? { showSymbol } : {};
        const sparse = type === "line" && rows.length > mostMarkers ? Math.ceil(rows.length / fewMarkers) : 1;
        const data = rows.map((row, n) => {
          const made = item(row, option, x, y, range);
          // Each line's few markers stand elsewhere.
          return (n + i) % sparse === 0 ? made : { ...(Array.isArray(made) ? { value: made } : made), symbol: "none" };
        });
        const styled = hot ? { progressive: 0, emphasis: { disabled: true } } : seriesLook(looks[i]!, type);
        // The first is broad, and below: lines that coincide with it are seen on it.
        return { ...styled, ...bare, ...rest, type, name, data, z: i === 0 ? 2 : 3, animation: false };
      }),
    },
  };
}

function seriesOf({ option, split }: Spec, { all, shown }: View): Drawn[] {
  const [first] = option.series;
  if (!split || !first) {
    return option.series.map((each) => ({ name: each.name ?? each.encode.y ?? "", option: each, rows: shown, all }));
  }
  const of = (rows: Row[], value: Cell) => rows.filter((row) => (row[split] ?? null) === value);
  return distinct(all, split).map((value) => ({ name: cell(value), option: first, rows: of(shown, value), all: of(all, value) }));
}

/** One axis: where a value lies on it, and what the library is told of it. */
class Scale {
  readonly categories: Cell[];
  private readonly places: Map<Cell, number>;
  private readonly field: "x" | "y";

  constructor(
    private readonly given: AxisOption,
    private readonly dimension: 0 | 1,
    private readonly series: Drawn[],
  ) {
    this.field = dimension ? "y" : "x";
    const rows = series.flatMap(({ all, option }) => all.map((row) => ({ value: row[option.encode[this.field] ?? ""] ?? null })));
    this.categories = given.type === "category" ? distinct(rows, "value") : [];
    this.places = new Map(this.categories.map((value, i) => [value, i]));
  }

  /** Null where there is nothing to draw: no number, or none that a logarithm has. */
  place(row: Row, option: SeriesOption): number | null {
    const value = row[option.encode[this.field] ?? ""] ?? null;
    if (this.given.type === "category") return this.places.get(value) ?? null;
    if (typeof value !== "number" || (this.given.type === "log" && value <= 0)) return null;
    return value;
  }

  /** With the height of a heat map, which has no lines of its own. */
  option(still: boolean, height: number | null): Record<string, unknown> {
    const { type = "value", axisLabel, ...given } = this.given;
    if (type === "category") {
      const rows = height && this.dimension ? { interval: Math.ceil((labelHeight * this.categories.length) / (height - around)) - 1 } : {};
      const base = axisLook(this.dimension);
      return {
        ...base,
        ...given,
        type,
        data: this.categories.map(String),
        axisTick: { show: false },
        ...(given.inverse && this.dimension && { nameLocation: "start" }),
        axisLabel: { color: "var(--ink-2)", hideOverlap: true, ...rows, ...axisLabel },
        splitLine: { show: false },
        axisLine: height ? { show: false } : base.axisLine,
      };
    }
    const [least, most] = this.extent();
    const log = type === "log" && least > 0;
    const margin = this.dimension ? 1.4 : least === most ? 2 : 1;
    const power = (of: (value: number) => number, value: number) => given.logBase! ** of(Math.log(value) / Math.log(given.logBase!));
    const powers = log && given.logBase ? [power(Math.floor, least), power(Math.ceil, most)] : null;
    const bounds: number[] = powers ?? (log ? [least / margin, most * margin] : still && most > least ? round(least, most) : []);
    const [min, max] = [given.min ?? bounds[0], given.max ?? bounds[1]];
    const ticks = log && !given.logBase ? logTicks(min!, max!) : undefined;
    const own = axisLook(this.dimension, ticks);
    const labels = { ...(own.axisLabel as object), formatter: log ? short : tick, ...axisLabel };
    return { ...own, scale: this.dimension === 0 && !this.bars, ...(log && { startValue: min }), interval: bounds[2], ...given, type, min, max, axisLabel: labels };
  }

  private get bars(): boolean {
    return this.series.some(({ option }) => option.type === "bar");
  }

  private extent(): [number, number] {
    let [least, most] = [Infinity, -Infinity];
    for (const { all, option } of this.series) {
      for (const row of all) {
        const place = this.place(row, option);
        if (place === null) continue;
        least = Math.min(least, place);
        most = Math.max(most, place);
      }
    }
    if (this.bars && this.dimension === 1 && this.given.type !== "log") return [Math.min(0, least), Math.max(0, most)];
    return [least, most];
  }
}

/** Bounds at round numbers, which stay while frames change, and the step between the marks. */
function round(least: number, most: number): number[] {
  const wished = (most - least) / 5;
  const power = 10 ** Math.floor(Math.log10(wished));
  const step = power * (wished > 5 * power ? 10 : wished > 2 * power ? 5 : wished > power ? 2 : 1);
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step, step].map((each) => Number(each.toPrecision(12)));
}

function heatRange({ option }: Spec, series: Drawn[]): [number, number] {
  const values = series.flatMap(({ all, option }) => all.map((row) => row[option.encode.value ?? ""])).filter((each) => typeof each === "number");
  const bound = (given: number | undefined, of: (a: number, b: number) => number) => given ?? values.reduce(of, values[0] ?? 0);
  return [bound(option.visualMap?.min, Math.min), bound(option.visualMap?.max, Math.max)];
}

/** Cells about as high as they are wide, within reason. */
function cellsHeight(width: number, columns: number, rows: number): number {
  const side = Math.max(1, width - 60) / Math.max(1, columns);
  const row = Math.min(40, Math.max(side, rows > 24 ? 0 : labelHeight));
  return Math.round(Math.min(560, Math.max(170, row * rows + around)));
}

function item(row: Row, option: SeriesOption, x: Scale, y: Scale, range: [number, number] | null): (number | null)[] | object {
  const place = [x.place(row, option), y.place(row, option)];
  const value = row[option.encode.value ?? ""];
  const share = range && typeof value === "number" ? (value - range[0]) / (range[1] - range[0] || 1) : 0;
  const { show = false, formatter = "" } = option.label ?? {};
  const label = show && {
    show,
    color: range ? inkOn(share) : "var(--ink)",
    formatter: formatter.replace(/\{@(\w+)\}/g, (_, field: string) => cell(row[field])),
  };
  if (range) return { value: [...place, typeof value === "number" ? value : null], itemStyle: { color: heat(share) }, ...(label && { label }) };
  return label ? { value: place, label } : place;
}

interface Hovered {
  seriesIndex: number;
  dataIndex: number;
}

function axisTip(series: Drawn[], name = ""): Record<string, unknown> {
  return {
    trigger: "axis",
    axisPointer: { type: "line", snap: true, lineStyle: { color: "var(--rule-strong)", type: "solid" } },
    formatter: (hovered: Hovered[]) => {
      const rows = hovered.map(({ seriesIndex, dataIndex }) => ({ each: series[seriesIndex]!, row: series[seriesIndex]!.rows[dataIndex]! }));
      const [first] = rows;
      const head = first ? `${name || first.each.option.encode.x} = ${cell(first.row[first.each.option.encode.x ?? ""])}` : "";
      return [head, ...rows.map(({ each, row }) => `${each.name}: ${cell(row[each.option.encode.y ?? ""])}`)].join("\n");
    },
  };
}

function itemTip(series: Drawn[]): Record<string, unknown> {
  return { formatter: ({ seriesIndex, dataIndex }: Hovered) => rowText(series[seriesIndex]?.rows[dataIndex] ?? {}) };
}
