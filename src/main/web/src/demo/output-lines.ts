import { byRole } from "../shared/dom";
import type { Row } from "../shared/rows";
import { t } from "../shared/texts";

/** The lines that a program printed and that are no rows: hidden while there are none, opened by the first one. */
export class OutputLines {
  private rows: Row[] = [];
  private shown = 0;

  constructor(private readonly root: HTMLDetailsElement) {}

  /** The list of a run only grows, so only its new lines are appended. */
  show(rows: Row[]): void {
    const lines = byRole(this.root, "lines")!;
    if (rows !== this.rows) {
      this.shown = 0;
      lines.textContent = "";
    }
    if (this.shown === 0) this.root.open = rows.length > 0;
    this.root.hidden = rows.length === 0;
    lines.append(
      rows
        .slice(this.shown)
        .map((row) => `${row.text}\n`)
        .join(""),
    );
    byRole(this.root, "count")!.textContent = t("lines", { n: rows.length });
    this.rows = rows;
    this.shown = rows.length;
  }
}
