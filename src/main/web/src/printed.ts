import { role } from "./dom";
import type { Row } from "./rows";
import { t } from "./texts";

/** What a program printed beside its rows: out of the way while there is nothing, opened by the first line. */
export class Printed {
  private rows: Row[] = [];
  private shown = 0;

  constructor(private readonly root: HTMLDetailsElement) {}

  /** The lines of a run are one list that grows: only what is new is appended. */
  show(rows: Row[]): void {
    const lines = role(this.root, "lines")!;
    if (rows !== this.rows) {
      this.shown = 0;
      lines.textContent = "";
    }
    if (this.shown === 0) this.root.open = rows.length > 0;
    this.root.hidden = rows.length === 0;
    lines.append(rows.slice(this.shown).map((row) => `${row.text}\n`).join(""));
    role(this.root, "count")!.textContent = t("lines", { n: rows.length });
    this.rows = rows;
    this.shown = rows.length;
  }
}
