import { drawChart } from "../charts/chart";
import type { Chart } from "../charts/model";
import { get } from "../shared/api";
import { downloadCsv } from "../shared/csv";
import { el } from "../shared/dom";
import { exact } from "../shared/numbers";
import type { Row } from "../shared/rows";
import { dateTime, type Key, t } from "../shared/texts";

export interface BenchmarkPoint {
  n: number;
  cost: number;
  bytes: number;
  time_us: number | null;
  error: number | null;
}

export interface Variant {
  name: string;
  points: BenchmarkPoint[];
  growth: { growth: string; exponent: number } | null;
}

export interface Benchmark {
  problem: string;
  name: string;
  family: string;
  variants: Variant[];
  machine: string;
  jdk: string;
  date: string;
}

export const measures = ["cost", "time_us", "bytes", "error"] as const;
export type Measure = (typeof measures)[number];

/** A variant to draw, with the benchmark that it belongs to. */
export interface Selection {
  benchmark: Benchmark;
  variant: Variant;
}

export const fetchBenchmarks = () => get<Benchmark[]>("/api/v1/benchmarks");

export function measureName(measure: Measure): string {
  return t(`measure.${measure}` as Key);
}

/** A select with a label. */
export function selectField(
  label: string,
  options: [string, string][],
  selected: string,
  onChange: (value: string) => void,
): HTMLElement {
  const select = el(
    "select",
    {},
    ...options.map(([value, text]) => el("option", { value, selected: value === selected }, text)),
  );
  select.addEventListener("change", () => onChange(select.value));
  return el("div", { class: "field" }, el("label", {}, label, select));
}

/** Draws the selected variants by input size on logarithmic axes, with a CSV download and the machines measured on. */
export async function drawBenchmark(
  place: HTMLElement,
  selected: Selection[],
  measure: Measure,
  from = 0,
  to = Infinity,
): Promise<void> {
  const single = new Set(selected.map(({ benchmark }) => benchmark)).size === 1;
  const inRange = selected.map(({ benchmark, variant }) => ({
    benchmark,
    variant,
    points: variant.points.filter(({ n }) => n >= from && n <= to),
  }));
  const series = inRange
    .map(({ benchmark, variant, points }) => ({
      name: single ? variant.name : `${benchmark.name}: ${variant.name}`,
      variant,
      points: curve(points, measure),
    }))
    .filter(({ points }) => points.length > 0)
    .map(({ name, variant, points }) => ({ name: name + exponentSuffix(variant, points, measure), points }));
  if (series.length === 0) return place.replaceChildren(el("p", { class: "empty" }, t("nothingMeasured")));
  const title = t("benchmarkTitle", { measure: measureName(measure) });
  const chart: Chart = {
    title,
    summary: [
      title,
      ...series.map(({ name, points }) =>
        t("benchmarkEnd", { name, value: exact(points.at(-1)![1]), n: exact(points.at(-1)![0]) }),
      ),
    ].join(". "),
    x: { name: "n", log: true },
    y: { name: measureName(measure), log: true },
    series,
  };
  const plot = el("div", {});
  const button = el("button", { type: "button", class: "button small" }, t("csv"));
  button.addEventListener("click", () =>
    downloadCsv(single ? selected[0]!.benchmark.problem : "benchmarks", inRange.flatMap(csvRows)),
  );
  const machines = [
    ...new Set(
      selected.map(({ benchmark: { machine, jdk, date } }) => `${machine} · JDK ${jdk} · ${dateTime(new Date(date))}`),
    ),
  ];
  place.replaceChildren(plot, el("div", { class: "below" }, button, ...machines.map((line) => el("span", {}, line))));
  await drawChart(plot, chart);
}

/** Draws the benchmark of one problem, with a select for the measure. */
export async function showBenchmark(root: HTMLElement): Promise<void> {
  const place = el("div", {});
  const address = `/api/v1/problems/${encodeURIComponent(root.dataset.problem ?? "")}/benchmark`;
  const benchmark = await get<Benchmark>(address).catch(() => null);
  if (!benchmark) return root.append(el("p", { class: "idle" }, t("nothingMeasured")));
  const draw = (measure: Measure) =>
    void drawBenchmark(
      place,
      benchmark.variants.map((variant) => ({ benchmark, variant })),
      measure,
    );
  const available = availableMeasures(benchmark.variants);
  const select = selectField(
    t("measure"),
    available.map((each) => [each, measureName(each)]),
    "cost",
    (value) => draw(value as Measure),
  );
  root.append(el("div", { class: "filters" }, select), place);
  draw(available[0] ?? "cost");
}

/** The measures for which any of the variants has values. */
export function availableMeasures(variants: Variant[]): Measure[] {
  return measures.filter((measure) => variants.some(({ points }) => curve(points, measure).length > 0));
}

function curve(points: BenchmarkPoint[], measure: Measure): [number, number][] {
  return points
    .map((point): [number, number] => [point.n, point[measure] ?? 0])
    .filter(([n, value]) => n > 0 && value > 0)
    .sort(([a], [b]) => a - b);
}

/** ", n^1.53" for the legend: the exponent that the server fitted if it used these points, otherwise their slope. */
function exponentSuffix({ points: allPoints, growth }: Variant, points: [number, number][], measure: Measure): string {
  if (measure === "error" || points.length < 3) return "";
  const fitted = measure === "cost" && growth && points.length === allPoints.length;
  return `, n^${(fitted ? growth.exponent : slope(points)).toFixed(2)}`;
}

/** The slope of the least-squares line through the logarithms of the points. */
function slope(points: [number, number][]): number {
  const logs = points.map(([n, y]) => [Math.log(n), Math.log(y)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, each) => sum + of(each), 0) / logs.length;
  const [x, y] = [mean(([a]) => a), mean(([, b]) => b)];
  return mean(([a, b]) => (a - x) * (b - y)) / mean(([a]) => (a - x) ** 2);
}

function csvRows({ benchmark, variant, points }: Selection & { points: BenchmarkPoint[] }): Row[] {
  const { problem, machine, jdk, date } = benchmark;
  return points.map(({ n, cost, bytes, time_us, error }) => ({
    problem,
    variant: variant.name,
    n,
    cost,
    bytes,
    time_us,
    error,
    machine,
    jdk,
    date,
  }));
}
