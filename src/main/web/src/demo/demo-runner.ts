import { get, RequestRejected } from "../shared/api";
import { byRole, el } from "../shared/dom";
import { cellText, type Row } from "../shared/rows";
import { t } from "../shared/texts";
import { type Demo, demoUrl, runDemo, type RunSummary, type StoredRun } from "./demo-api";
import { DemoChart } from "./demo-chart";
import { DemoEditor } from "./demo-editor";
import { OutputLines } from "./output-lines";
import { ParameterForm } from "./parameter-form";
import { RunStatus } from "./run-status";

/** The kind of the rows that the server makes of output lines that are no rows. */
const outputLine = "printed";

/** Milliseconds between two drawings of the rows that stream in. */
const drawInterval = 120;

/** Runs one demo and draws the rows that its program prints while it runs. */
export class DemoRunner {
  private readonly slug: string;
  private readonly parameters: ParameterForm;
  private readonly status: RunStatus;
  private readonly editor: DemoEditor | null;
  private readonly charts: DemoChart[];
  private readonly outputLines: OutputLines | null;
  private rows = new Map<string, Row[]>();
  /** Whether the rows are still those of the previous run, shown until this run prints its first row. */
  private stale = false;
  private readonly changedKinds = new Set<string>();
  private drawTimer: number | undefined;
  private running: AbortController | null = null;
  /** Whether the user has run the demo: a stored run that arrives later is ignored. */
  private started = false;
  /** Whether the user has changed a parameter: a stored run that arrives later does not reset it. */
  private parametersChanged = false;

  constructor(
    private readonly section: HTMLElement,
    private readonly demo: Demo,
  ) {
    this.slug = demo.slug;
    const form = byRole<HTMLFormElement>(section, "parameters")!;
    const code = byRole(section, "program");
    this.parameters = new ParameterForm(form, demo.parameters);
    this.editor = code && new DemoEditor(code, demo.slug, !!section.dataset.run, () => form.requestSubmit());
    this.status = new RunStatus(form, (diagnostic) => this.editor?.open(diagnostic));
    this.charts = demo.charts.flatMap((spec, i) => {
      const figure = section.querySelector<HTMLElement>(`[data-chart="${i}"]`);
      return figure ? [new DemoChart(figure, spec, demo.slug)] : [];
    });
    const lines = byRole<HTMLDetailsElement>(section, "printed");
    this.outputLines = lines && new OutputLines(lines);
    form.addEventListener("input", () => (this.parametersChanged = true));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.run(this.editor?.edited ?? false);
    });
    byRole(form, "cancel")?.addEventListener("click", () => this.running?.abort());
  }

  /**
   * Shows the stored run that the address names, otherwise the stored run with default parameters. It starts no run.
   */
  async start(): Promise<void> {
    const linkedRun = this.section.dataset.run;
    const id = linkedRun || this.section.dataset.defaultRun;
    if (!id) return this.status.show(t("notRunYet"));
    try {
      const stored = await get<StoredRun>(`${demoUrl(this.slug)}/runs/${encodeURIComponent(id)}`);
      if (this.started) return;
      if (!this.parametersChanged) this.parameters.values = stored.parameters;
      if (stored.source !== null && this.editor) this.editor.source = stored.source;
      stored.rows.forEach((row) => this.receive(row));
      this.finish(stored.end, stored.source, !!linkedRun);
    } catch (failure) {
      if (!this.started) this.showFailure(failure);
    }
  }

  private async run(fork: boolean): Promise<void> {
    if (this.running) return;
    if (fork && this.section.dataset.signedIn === "false") return this.askToSignIn();
    this.started = true;
    this.running = new AbortController();
    this.setBusy(true);
    this.parameters.showErrors([]);
    this.status.running();
    this.stale = true;
    const source = (fork && this.editor?.source) || null;
    const request = { parameters: this.parameters.values, ...(source !== null && { source }) };
    try {
      const listener = {
        queued: (position: number) => this.status.queued(position),
        printed: (row: Row) => this.receive(row),
      };
      this.finish(await runDemo(this.slug, request, listener, this.running.signal), source);
    } catch (failure) {
      if (!this.stale) this.drawAll();
      if (this.running.signal.aborted) this.status.show(t("cancelled"));
      else this.showFailure(failure);
    } finally {
      this.running = null;
      this.setBusy(false);
    }
  }

  private receive(row: Row): void {
    const kind = String(row.row ?? "");
    if (kind === "progress") return this.status.progressed(Number(row.done), Number(row.of));
    if (this.stale) this.rows = new Map();
    this.stale = false;
    const rows = this.rows.get(kind);
    if (rows) rows.push(row);
    else this.rows.set(kind, [row]);
    this.changedKinds.add(kind);
    this.drawTimer ??= window.setTimeout(() => window.requestAnimationFrame(() => this.draw()), drawInterval);
  }

  private draw(): void {
    const figures = byRole(this.section, "figures");
    if (figures) figures.hidden = this.rows.size === 0;
    this.drawTimer = undefined;
    const changed = new Set(this.changedKinds);
    this.changedKinds.clear();
    for (const chart of this.charts) if (changed.has(chart.kind)) chart.show(this.rows.get(chart.kind) ?? []);
    if (changed.has(outputLine)) this.outputLines?.show(this.rows.get(outputLine) ?? []);
    this.demo.figures.forEach(({ row, field }, i) => {
      const place = this.section.querySelector(`[data-figure="${i}"] [data-role="value"]`);
      if (place && changed.has(row)) place.textContent = cellText(this.rows.get(row)?.at(-1)?.[field]);
    });
  }

  /** Draws all charts and figures, also those without rows of this run, so that nothing of the previous run stays. */
  private drawAll(): void {
    for (const { kind } of this.charts) this.changedKinds.add(kind);
    for (const { row } of this.demo.figures) this.changedKinds.add(row);
    this.changedKinds.add(outputLine);
    this.draw();
    for (const chart of this.charts) chart.updateTable();
  }

  /** Shows the end of a run. A source of null is the demo's own; `linked` puts the run into the address. */
  private finish(end: RunSummary, source: string | null, linked = true): void {
    if (this.stale) this.rows = new Map();
    this.drawAll();
    this.status.ended(end);
    // The marks belong to the source that was run: not shown once it has been edited.
    if ((source ?? this.editor?.start) === this.editor?.source)
      this.editor?.showDiagnostics(end.compile?.diagnostics ?? []);
    const link = byRole<HTMLAnchorElement>(this.section, "permalink");
    if (link) link.hidden = !end.run;
    if (!end.run) return;
    const own = `/demos/${encodeURIComponent(this.slug)}?run=${encodeURIComponent(end.run)}`;
    if (link) link.href = own;
    if (linked) history.replaceState(null, "", own);
  }

  private showFailure(failure: unknown): void {
    if (!(failure instanceof RequestRejected)) return this.status.show(t("demoOffline"));
    if (failure.status === 401) return this.askToSignIn();
    const otherErrors = this.parameters.showErrors(failure.errors);
    this.status.rejected(failure.message, failure.errors.length ? otherErrors : failure.details);
  }

  private askToSignIn(): void {
    const next = encodeURIComponent(`/demos/${this.slug}`);
    this.status.show(`${t("signInToFork")} `, el("a", { href: `/login?next=${next}` }, t("signInLink")));
  }

  private setBusy(on: boolean): void {
    // Not `disabled`, because a disabled button loses the keyboard focus.
    byRole(this.section, "run")?.setAttribute("aria-disabled", String(on));
    const cancel = byRole(this.section, "cancel");
    if (!on && cancel && document.activeElement === cancel) byRole(this.section, "run")?.focus();
    if (cancel) cancel.hidden = !on;
    this.section.setAttribute("aria-busy", String(on));
  }
}
