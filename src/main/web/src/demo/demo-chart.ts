import { legend } from "../charts/legend";
import { downloadCsv } from "../shared/csv";
import { byRole, el } from "../shared/dom";
import { cellText, distinct, fields, type Row } from "../shared/rows";
import { AnimationSlider } from "./animation-slider";
import { colorScaleLegend } from "./color-scale";
import type { ChartSpec, TextSpec } from "./demo-api";
import { renderChart } from "./render-chart";
import type { RenderedChart } from "./rendering";
import { StreamedText } from "./streamed-text";

let plotModule: Promise<typeof import("./demo-plot")> | undefined;

/** One figure of a demo: a chart or a text of its rows, the rows as a table, and their CSV download. */
export class DemoChart {
  private all: Row[] = [];
  private readonly view: { show(rows: Row[]): void };
  private readonly table: HTMLElement | null;
  private readonly details: HTMLDetailsElement | null;

  constructor(
    private readonly figure: HTMLElement,
    private readonly spec: ChartSpec | TextSpec,
    name: string,
  ) {
    this.table = byRole(figure, "table");
    this.details = this.table?.closest("details") ?? null;
    this.view = spec.text ? new StreamedText(byRole(figure, "text")!, spec) : new Plot(figure, spec, this.details);
    this.details?.addEventListener("toggle", () => this.updateTable());
    byRole(figure, "csv")?.addEventListener("click", () => downloadCsv(`${name}-${spec.row}`, this.all));
  }

  get kind(): string {
    return this.spec.row;
  }

  /** Shows the rows; without rows the figure is hidden. */
  show(rows: Row[]): void {
    this.figure.hidden = rows.length === 0;
    this.all = rows;
    this.view.show(rows);
  }

  /** Fills the table if it is open. To be called when the run has ended: with every row it would be too slow. */
  updateTable(): void {
    if (!this.table || !this.details?.open) return;
    const columns = fields(this.all);
    const numeric = new Set(columns.filter((column) => this.all.some((row) => typeof row[column] === "number")));
    const numberClass = (column: string) => ({ class: numeric.has(column) && "num" });
    this.table.replaceChildren(
      el(
        "table",
        { class: "table" },
        el(
          "thead",
          {},
          el("tr", {}, ...columns.map((column) => el("th", { scope: "col", ...numberClass(column) }, column))),
        ),
        el(
          "tbody",
          {},
          ...withWords(this.all, this.spec).map((row) =>
            el("tr", {}, ...columns.map((column) => el("td", numberClass(column), cellText(row[column])))),
          ),
        ),
      ),
    );
  }
}

/**
 * The rows with the chart's words in place of the values they stand for. Pieces of text stay as they are, and so do the
 * values that decide how a node is drawn.
 */
function withWords(rows: Row[], { words, ...spec }: ChartSpec | TextSpec): Row[] {
  if (Object.keys(words).length === 0) return rows;
  const stateField = spec.text ? null : (spec.option.series[0]?.encode.state ?? "state");
  const replaceable = (field: string) => (spec.text ? field === spec.text.lane : field !== stateField);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        typeof value === "string" && replaceable(field) ? (words[value] ?? value) : value,
      ]),
    ),
  );
}

/** A plot with its legend and its animation slider. If the chart library does not load, the table is opened instead. */
class Plot {
  private all: Row[] = [];
  private readonly slider: AnimationSlider | null;
  private readonly plot: HTMLElement;
  private readonly legend = el("div", { class: "key" });
  private plotter: Promise<((render: (width: number, font: string) => RenderedChart) => void) | null> | undefined;

  constructor(
    figure: HTMLElement,
    private readonly spec: ChartSpec,
    private readonly details: HTMLDetailsElement | null,
  ) {
    this.plot = byRole(figure, "plot")!;
    this.plot.before(this.legend);
    const place = byRole(figure, "frames");
    this.slider = spec.animate && place ? new AnimationSlider(place, spec.animate, () => void this.draw()) : null;
  }

  show(rows: Row[]): void {
    this.all = withWords(rows, this.spec);
    if (this.spec.animate) this.slider?.setValues(distinct(this.all, this.spec.animate));
    void this.draw();
  }

  private get visible(): Row[] {
    const { animate } = this.spec;
    const value = this.slider?.value;
    return animate && this.slider ? this.all.filter((row) => (row[animate] ?? null) === value) : this.all;
  }

  private async draw(): Promise<void> {
    const render = (width: number, font: string) =>
      renderChart(this.spec, { all: this.all, visible: this.visible, width, font });
    const { legendEntries, colorRange } = render(this.plot.clientWidth, "");
    const shownLegend = colorRange
      ? colorScaleLegend(colorRange)
      : legendEntries.length
        ? legend(legendEntries, false)
        : null;
    this.legend.replaceChildren(...(shownLegend && this.all.length ? [shownLegend] : []));
    const draw = await (this.plotter ??= this.load());
    draw?.(render);
  }

  private async load() {
    try {
      const { createPlotter } = await (plotModule ??= import("./demo-plot"));
      return createPlotter(this.plot);
    } catch {
      this.plot.hidden = true;
      if (this.details) this.details.open = true;
      return null;
    }
  }
}
