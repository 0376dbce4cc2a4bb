import { get } from "./api";
import { type Chart, drawChart } from "./chart";
import { download } from "./csv";
import { el } from "./dom";
import { exact } from "./numbers";
import type { Row } from "./rows";
import { dateTime, type Key, t } from "./texts";

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

export interface Chosen {
  of: Benchmark;
  variant: Variant;
}

export const all = () => get<Benchmark[]>("/api/v1/benchmarks");

export function measureName(measure: Measure): string {
  return t(`measure.${measure}` as Key);
}

/** A select with its label, as fields of forms are. */
export function choice(label: string, options: [string, string][], chosen: string, changed: (value: string) => void): HTMLElement {
  const select = el("select", {}, ...options.map(([value, text]) => el("option", { value, selected: value === chosen }, text)));
  select.addEventListener("change", () => changed(select.value));
  return el("div", { class: "field" }, el("label", {}, label, select));
}

/** The chart of the variants by size on logarithmic axes, and what measured them. */
export async function drawBenchmark(place: HTMLElement, chosen: Chosen[], measure: Measure, from = 0, to = Infinity): Promise<void> {
  const one = new Set(chosen.map(({ of }) => of)).size === 1;
  const within = chosen.map(({ of, variant }) => ({ of, variant, points: variant.points.filter(({ n }) => n >= from && n <= to) }));
  const series = within
    .map(({ of, variant, points }) => ({ name: one ? variant.name : `${of.name}: ${variant.name}`, variant, points: curve(points, measure) }))
    .filter(({ points }) => points.length > 0)
    .map(({ name, variant, points }) => ({ name: name + power(variant, points, measure), points }));
  if (series.length === 0) return place.replaceChildren(el("p", { class: "empty" }, t("nothingMeasured")));
  const title = t("benchmarkTitle", { measure: measureName(measure) });
  const chart: Chart = {
    title,
    summary: [title, ...series.map(({ name, points }) => t("benchmarkEnd", { name, value: exact(points.at(-1)![1]), n: exact(points.at(-1)![0]) }))].join(". "),
    x: { name: "n", log: true },
    y: { name: measureName(measure), log: true },
    series,
  };
  const plot = el("div", {});
  const button = el("button", { type: "button", class: "button small" }, t("csv"));
  button.addEventListener("click", () => download(one ? chosen[0]!.of.problem : "benchmarks", within.flatMap(records)));
  const machines = [...new Set(chosen.map(({ of }) => `${of.machine} · JDK ${of.jdk} · ${dateTime(new Date(of.date))}`))];
  place.replaceChildren(plot, el("div", { class: "below" }, button, ...machines.map((line) => el("span", {}, line))));
  await drawChart(plot, chart);
}

/** That of one problem, with a choice of what is measured. */
export async function showBenchmark(root: HTMLElement): Promise<void> {
  const place = el("div", {});
  const address = `/api/v1/problems/${encodeURIComponent(root.dataset.problem ?? "")}/benchmark`;
  const of = await get<Benchmark>(address).catch(() => null);
  if (!of) return root.append(el("p", { class: "idle" }, t("nothingMeasured")));
  const draw = (measure: Measure) => void drawBenchmark(place, of.variants.map((variant) => ({ of, variant })), measure);
  const known = measured(of.variants);
  const select = choice(t("measure"), known.map((each) => [each, measureName(each)]), "cost", (value) => draw(value as Measure));
  root.append(el("div", { class: "filters" }, select), place);
  draw(known[0] ?? "cost");
}

/** What there are figures of. */
export function measured(variants: Variant[]): Measure[] {
  return measures.filter((measure) => variants.some(({ points }) => curve(points, measure).length > 0));
}

function curve(points: BenchmarkPoint[], measure: Measure): [number, number][] {
  return points
    .map((point): [number, number] => [point.n, point[measure] ?? 0])
    .filter(([n, value]) => n > 0 && value > 0)
    .sort(([a], [b]) => a - b);
}

/** As a suffix of the name: the server's exponent where it fitted these very points, else the slope of these. */
function power({ points: every, growth }: Variant, points: [number, number][], measure: Measure): string {
  if (measure === "error" || points.length < 3) return "";
  const fitted = measure === "cost" && growth && points.length === every.length;
  return `, n^${(fitted ? growth.exponent : slope(points)).toFixed(2)}`;
}

/** Of the least squares line through the logarithms. */
function slope(points: [number, number][]): number {
  const logs = points.map(([n, y]) => [Math.log(n), Math.log(y)] as const);
  const mean = (of: (point: readonly [number, number]) => number) => logs.reduce((sum, each) => sum + of(each), 0) / logs.length;
  const [x, y] = [mean(([a]) => a), mean(([, b]) => b)];
  return mean(([a, b]) => (a - x) * (b - y)) / mean(([a]) => (a - x) ** 2);
}

function records({ of, variant, points }: Chosen & { points: BenchmarkPoint[] }): Row[] {
  const { problem, machine, jdk, date } = of;
  return points.map(({ n, cost, bytes, time_us, error }) => ({ problem, variant: variant.name, n, cost, bytes, time_us, error, machine, jdk, date }));
}
