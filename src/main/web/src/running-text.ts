import { el } from "./dom";
import type { WrittenSpec } from "./demo-api";
import type { Cell, Row } from "./rows";
import { cell } from "./rows";
import { pieceState, t } from "./texts";

/** Texts that grow by a piece a row, beside each other: one for each value of the lane's field. */
export class RunningText {
  private readonly lanes = new Map<Cell, Lane>();
  private readonly beside = el("div", { class: "lanes" });
  private readonly key = el("ul", { class: "legend pieces" });
  private readonly states = new Set<string>();
  private rows: Row[] = [];
  private written = 0;

  constructor(
    root: HTMLElement,
    private readonly spec: WrittenSpec,
  ) {
    root.append(this.beside, this.key);
    this.clear();
  }

  /** The rows of a run are one list that grows: only what is new is written. */
  show(rows: Row[]): void {
    if (rows !== this.rows) this.clear();
    this.rows = rows;
    const read = [...this.lanes.values()].filter((lane) => lane.atEnd);
    const { piece, lane, state, step } = this.spec.text;
    for (const row of rows.slice(this.written)) {
      const made = String((state && row[state]) ?? "");
      this.explain(made);
      this.lane((lane && row[lane]) ?? null).write(String(row[piece] ?? ""), made, step ? row[step] : undefined);
    }
    this.written = rows.length;
    for (const each of read) each.toEnd();
  }

  /** Those that the package names are there from the start. */
  private clear(): void {
    this.lanes.clear();
    this.states.clear();
    this.beside.replaceChildren();
    this.key.replaceChildren();
    this.written = 0;
    for (const name of Object.keys(this.spec.words)) this.lane(name);
  }

  private lane(value: Cell): Lane {
    const known = this.lanes.get(value);
    if (known) return known;
    const lane = new Lane(value === null ? this.spec.title : (this.spec.words[String(value)] ?? cell(value)));
    this.lanes.set(value, lane);
    this.beside.append(lane.element);
    return lane;
  }

  private explain(state: string): void {
    if (!state || this.states.has(state)) return;
    this.states.add(state);
    this.key.append(el("li", {}, el("span", { class: "running", "aria-hidden": "true" }, el("span", { "data-state": state }, "abc")), pieceState(state)));
  }
}

class Lane {
  readonly element: HTMLElement;
  private readonly text: HTMLElement;
  private readonly count = el("span", { class: "count" });
  private pieces = 0;
  private state = "";
  private step: Cell | undefined;

  constructor(title: string) {
    this.text = el("div", { class: "running", role: "region", tabindex: 0, "aria-label": title });
    this.element = el("section", { class: "lane" }, el("h4", {}, title, this.count), this.text);
    this.tell();
  }

  /** Whether its reader follows it. */
  get atEnd(): boolean {
    return this.text.scrollTop + this.text.clientHeight >= this.text.scrollHeight - 4;
  }

  toEnd(): void {
    this.text.scrollTop = this.text.scrollHeight;
  }

  write(piece: string, state: string, step: Cell | undefined): void {
    const begins = this.pieces > 0 && step !== this.step;
    // Where each piece is a step of its own there is nothing to tell.
    if (step !== undefined && step === this.step && state !== "prompt") this.text.toggleAttribute("data-steps", true);
    const last = this.text.lastElementChild;
    if (last && !begins && state === this.state) last.append(piece);
    else this.text.append(el("span", { "data-state": state || null, "data-step": begins }, piece));
    this.pieces++;
    this.state = state;
    this.step = step;
    this.tell();
  }

  private tell(): void {
    this.count.textContent = t("pieces", { n: this.pieces });
  }
}
