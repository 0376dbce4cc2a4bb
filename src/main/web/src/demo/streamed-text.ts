import { el } from "../shared/dom";
import { type Cell, cellText, type Row } from "../shared/rows";
import { pieceState, t } from "../shared/texts";
import type { TextSpec } from "./demo-api";

/**
 * Texts that grow by a piece with each row. Each value of the lane's field has its own text; they stand side by side.
 */
export class StreamedText {
  private readonly lanes = new Map<Cell, Lane>();
  private readonly laneList = el("div", { class: "lanes" });
  private readonly legend = el("ul", { class: "legend pieces" });
  private readonly states = new Set<string>();
  private rows: Row[] = [];
  private written = 0;

  constructor(
    root: HTMLElement,
    private readonly spec: TextSpec,
  ) {
    root.append(this.laneList, this.legend);
    this.clear();
  }

  /** The list of a run only grows, so only its new rows are written. */
  show(rows: Row[]): void {
    if (rows !== this.rows) this.clear();
    this.rows = rows;
    const followed = [...this.lanes.values()].filter((lane) => lane.atEnd);
    const { piece, lane, state, step } = this.spec.text;
    for (const row of rows.slice(this.written)) {
      const stateName = String((state && row[state]) ?? "");
      this.addToLegend(stateName);
      this.lane((lane && row[lane]) ?? null).write(String(row[piece] ?? ""), stateName, step ? row[step] : undefined);
    }
    this.written = rows.length;
    for (const each of followed) each.scrollToEnd();
  }

  /** The lanes that the package names are shown from the start. */
  private clear(): void {
    this.lanes.clear();
    this.states.clear();
    this.laneList.replaceChildren();
    this.legend.replaceChildren();
    this.written = 0;
    for (const name of Object.keys(this.spec.words)) this.lane(name);
  }

  private lane(value: Cell): Lane {
    const known = this.lanes.get(value);
    if (known) return known;
    const lane = new Lane(value === null ? this.spec.title : (this.spec.words[String(value)] ?? cellText(value)));
    this.lanes.set(value, lane);
    this.laneList.append(lane.element);
    return lane;
  }

  private addToLegend(state: string): void {
    if (!state || this.states.has(state)) return;
    this.states.add(state);
    this.legend.append(
      el(
        "li",
        {},
        el("span", { class: "running", "aria-hidden": "true" }, el("span", { "data-state": state }, "abc")),
        pieceState(state),
      ),
    );
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
    this.showCount();
  }

  /** Whether the reader has scrolled to the end, and so wants to see new pieces. */
  get atEnd(): boolean {
    return this.text.scrollTop + this.text.clientHeight >= this.text.scrollHeight - 4;
  }

  scrollToEnd(): void {
    this.text.scrollTop = this.text.scrollHeight;
  }

  write(piece: string, state: string, step: Cell | undefined): void {
    const beginsStep = this.pieces > 0 && step !== this.step;
    // Steps are shown only where some step has several pieces.
    if (step !== undefined && step === this.step && state !== "prompt") this.text.toggleAttribute("data-steps", true);
    const last = this.text.lastElementChild;
    if (last && !beginsStep && state === this.state) last.append(piece);
    else this.text.append(el("span", { "data-state": state || null, "data-step": beginsStep }, piece));
    this.pieces++;
    this.state = state;
    this.step = step;
    this.showCount();
  }

  private showCount(): void {
    this.count.textContent = t("pieces", { n: this.pieces });
  }
}
