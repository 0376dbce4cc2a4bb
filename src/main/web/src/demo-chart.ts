import { legend } from "./chart-parts";
import { download } from "./csv";
import type { Spec, WrittenSpec } from "./demo-api";
import { el, role } from "./dom";
import { Frames } from "./frames";
import { rampLegend } from "./ramp";
import { cell, distinct, fields, type Row } from "./rows";
import { RunningText } from "./running-text";
import { scene } from "./scene";
import type { Scene } from "./scene-parts";

let library: Promise<typeof import("./demo-plot")> | undefined;

/** One figure of a demo: what it shows of its rows, and these as a table. */
export class DemoChart {
  private all: Row[] = [];
  private readonly view: { show(rows: Row[]): void };
  private readonly table: HTMLElement | null;
  private readonly details: HTMLDetailsElement | null;

  constructor(
    private readonly figure: HTMLElement,
    private readonly spec: Spec | WrittenSpec,
    name: string,
  ) {
    this.table = role(figure, "table");
    this.details = this.table?.closest("details") ?? null;
    this.view = spec.text ? new RunningText(role(figure, "text")!, spec) : new Plot(figure, spec, this.details);
    this.details?.addEventListener("toggle", () => this.tabulate());
    role(figure, "csv")?.addEventListener("click", () => download(`${name}-${spec.row}`, this.all));
  }

  get kind(): string {
    return this.spec.row;
  }

  /** Without rows there is no chart. */
  show(rows: Row[]): void {
    this.figure.hidden = rows.length === 0;
    this.all = rows;
    this.view.show(rows);
  }

  /** What is too much to do with every row that comes. */
  settle(): void {
    this.tabulate();
  }

  private tabulate(): void {
    if (!this.table || !this.details?.open) return;
    const columns = fields(this.all);
    const numeric = new Set(columns.filter((column) => this.all.some((row) => typeof row[column] === "number")));
    const style = (column: string) => ({ class: numeric.has(column) && "num" });
    this.table.replaceChildren(
      el(
        "table",
        { class: "table" },
        el("thead", {}, el("tr", {}, ...columns.map((column) => el("th", { scope: "col", ...style(column) }, column)))),
        el("tbody", {}, ...worded(this.all, this.spec).map((row) => el("tr", {}, ...columns.map((column) => el("td", style(column), cell(row[column])))))),
      ),
    );
  }
}

/** The rows with the chart's own words in place of the program's: not of pieces of text, nor where they say how to draw. */
function worded(rows: Row[], { words, ...spec }: Spec | WrittenSpec): Row[] {
  if (Object.keys(words).length === 0) return rows;
  const drawn = spec.text ? null : (spec.option.series[0]?.encode.state ?? "state");
  const known = (field: string) => (spec.text ? field === spec.text.lane : field !== drawn);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, typeof value === "string" && known(field) ? (words[value] ?? value) : value])),
  );
}

/** A plot, its legend and its frames. Should the library not come, the table is what there is. */
class Plot {
  private all: Row[] = [];
  private readonly frames: Frames | null;
  private readonly plot: HTMLElement;
  private readonly key = el("div", { class: "key" });
  private ready: Promise<((make: (width: number, font: string) => Scene) => void) | null> | undefined;

  constructor(
    figure: HTMLElement,
    private readonly spec: Spec,
    private readonly details: HTMLDetailsElement | null,
  ) {
    this.plot = role(figure, "plot")!;
    this.plot.before(this.key);
    const place = role(figure, "frames");
    this.frames = spec.animate && place ? new Frames(place, spec.animate, () => void this.draw()) : null;
  }

  show(rows: Row[]): void {
    this.all = worded(rows, this.spec);
    if (this.spec.animate) this.frames?.offer(distinct(this.all, this.spec.animate));
    void this.draw();
  }

  private get shown(): Row[] {
    const { animate } = this.spec;
    const frame = this.frames?.value;
    return animate && this.frames ? this.all.filter((row) => (row[animate] ?? null) === frame) : this.all;
  }

  private async draw(): Promise<void> {
    const make = (width: number, font: string) => scene(this.spec, { all: this.all, shown: this.shown, width, font });
    const { signs, ramp } = make(this.plot.clientWidth, "");
    const key = ramp ? rampLegend(ramp) : signs.length ? legend(signs, false) : null;
    this.key.replaceChildren(...(key && this.all.length ? [key] : []));
    const draw = await (this.ready ??= this.load());
    draw?.(make);
  }

  private async load() {
    try {
      const { plotter } = await (library ??= import("./demo-plot"));
      return plotter(this.plot);
    } catch {
      this.plot.hidden = true;
      if (this.details) this.details.open = true;
      return null;
    }
  }
}
