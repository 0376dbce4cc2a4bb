import { get, Refused } from "./api";
import { address, type Demo, type End, runDemo, type StoredRun } from "./demo-api";
import { DemoChart } from "./demo-chart";
import { el, role } from "./dom";
import { Outcome } from "./outcome";
import { ParameterForm } from "./parameters";
import { Printed } from "./printed";
import { Program } from "./program";
import { cell, type Row } from "./rows";
import { t } from "./texts";

/** The kind of the rows that the server makes of lines that are none. */
const printed = "printed";

/** Between two drawings of what streams in. */
const pace = 120;

/** Runs one demo, and draws what its program prints as it prints it. */
export class Playground {
  private readonly slug: string;
  private readonly parameters: ParameterForm;
  private readonly outcome: Outcome;
  private readonly program: Program | null;
  private readonly charts: DemoChart[];
  private readonly printed: Printed | null;
  private rows = new Map<string, Row[]>();
  /** Whether the rows are those of the run before, drawn until this one prints its first. */
  private stale = false;
  private readonly changed = new Set<string>();
  private drawing: number | undefined;
  private stop: AbortController | null = null;
  /** Whether somebody has run it: then it is too late for what was stored. */
  private begun = false;
  /** Whether somebody has chosen a parameter: what was stored does not take that back. */
  private chosen = false;

  constructor(
    private readonly section: HTMLElement,
    private readonly demo: Demo,
  ) {
    this.slug = demo.slug;
    const form = role<HTMLFormElement>(section, "parameters")!;
    const code = role(section, "program");
    this.parameters = new ParameterForm(form, demo.parameters);
    this.program = code && new Program(code, demo.slug, !!section.dataset.run, () => form.requestSubmit());
    this.outcome = new Outcome(form, (diagnostic) => this.program?.open(diagnostic));
    this.charts = demo.charts.flatMap((spec, i) => {
      const figure = section.querySelector<HTMLElement>(`[data-chart="${i}"]`);
      return figure ? [new DemoChart(figure, spec, demo.slug)] : [];
    });
    const lines = role<HTMLDetailsElement>(section, "printed");
    this.printed = lines && new Printed(lines);
    form.addEventListener("input", () => (this.chosen = true));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.run(this.program?.edited ?? false);
    });
    role(form, "cancel")?.addEventListener("click", () => this.stop?.abort());
  }

  /** Shows the stored run that the address names, else the one that was made beforehand. Opening a page runs nothing. */
  async start(): Promise<void> {
    const named = this.section.dataset.run;
    const id = named || this.section.dataset.defaultRun;
    if (!id) return this.outcome.say(t("notRunYet"));
    try {
      const stored = await get<StoredRun>(`${address(this.slug)}/runs/${encodeURIComponent(id)}`);
      if (this.begun) return;
      if (!this.chosen) this.parameters.values = stored.parameters;
      if (stored.source !== null && this.program) this.program.source = stored.source;
      stored.rows.forEach((row) => this.take(row));
      this.finish(stored.end, stored.source, !!named);
    } catch (failure) {
      if (!this.begun) this.failed(failure);
    }
  }

  private async run(fork: boolean): Promise<void> {
    if (this.stop) return;
    if (fork && this.section.dataset.signedIn === "false") return this.askToSignIn();
    this.begun = true;
    this.stop = new AbortController();
    this.busy(true);
    this.parameters.showErrors([]);
    this.outcome.running();
    this.stale = true;
    const source = (fork && this.program?.source) || null;
    const wish = { parameters: this.parameters.values, ...(source !== null && { source }) };
    try {
      const listener = { waits: (place: number) => this.outcome.waiting(place), prints: (row: Row) => this.take(row) };
      this.finish(await runDemo(this.slug, wish, listener, this.stop.signal), source);
    } catch (failure) {
      if (!this.stale) this.drawAll();
      if (this.stop.signal.aborted) this.outcome.say(t("cancelled"));
      else this.failed(failure);
    } finally {
      this.stop = null;
      this.busy(false);
    }
  }

  private take(row: Row): void {
    const kind = String(row.row ?? "");
    if (kind === "progress") return this.outcome.advance(Number(row.done), Number(row.of));
    if (this.stale) this.rows = new Map();
    this.stale = false;
    const rows = this.rows.get(kind);
    if (rows) rows.push(row);
    else this.rows.set(kind, [row]);
    this.changed.add(kind);
    this.drawing ??= window.setTimeout(() => window.requestAnimationFrame(() => this.draw()), pace);
  }

  private draw(): void {
    const figures = role(this.section, "figures");
    if (figures) figures.hidden = this.rows.size === 0;
    this.drawing = undefined;
    const changed = new Set(this.changed);
    this.changed.clear();
    for (const chart of this.charts) if (changed.has(chart.kind)) chart.show(this.rows.get(chart.kind) ?? []);
    if (changed.has(printed)) this.printed?.show(this.rows.get(printed) ?? []);
    this.demo.figures.forEach(({ row, field }, i) => {
      const place = this.section.querySelector(`[data-figure="${i}"] [data-role="value"]`);
      if (place && changed.has(row)) place.textContent = cell(this.rows.get(row)?.at(-1)?.[field]);
    });
  }

  /** With what this run did not print, too: so nothing of the one before stays. */
  private drawAll(): void {
    for (const { kind } of this.charts) this.changed.add(kind);
    for (const { row } of this.demo.figures) this.changed.add(row);
    this.changed.add(printed);
    this.draw();
    for (const chart of this.charts) chart.settle();
  }

  /** Of the source that was run; null is the demo's own. */
  private finish(end: End, source: string | null, named = true): void {
    if (this.stale) this.rows = new Map();
    this.drawAll();
    this.outcome.show(end);
    // Marks belong to the source that was run: not drawn once it has been edited.
    if ((source ?? this.program?.start) === this.program?.source) this.program?.mark(end.compile?.diagnostics ?? []);
    const link = role<HTMLAnchorElement>(this.section, "permalink");
    if (link) link.hidden = !end.run;
    if (!end.run) return;
    const own = `/demos/${encodeURIComponent(this.slug)}?run=${encodeURIComponent(end.run)}`;
    if (link) link.href = own;
    if (named) history.replaceState(null, "", own);
  }

  private failed(failure: unknown): void {
    if (!(failure instanceof Refused)) return this.outcome.say(t("demoOffline"));
    if (failure.status === 401) return this.askToSignIn();
    const left = this.parameters.showErrors(failure.errors);
    this.outcome.refused(failure.message, failure.errors.length ? left : failure.details);
  }

  private askToSignIn(): void {
    const next = encodeURIComponent(`/demos/${this.slug}`);
    this.outcome.say(`${t("signInToFork")} `, el("a", { href: `/login?next=${next}` }, t("signInLink")));
  }

  private busy(on: boolean): void {
    // Not `disabled`: that would drop the focus, and with it the keyboard.
    role(this.section, "run")?.setAttribute("aria-disabled", String(on));
    const cancel = role(this.section, "cancel");
    if (!on && cancel && document.activeElement === cancel) role(this.section, "run")?.focus();
    if (cancel) cancel.hidden = !on;
    this.section.setAttribute("aria-busy", String(on));
  }
}
