import { el } from "./dom";
import { type Cell, fields, type Row } from "./rows";

/** Text that a spreadsheet would take for a formula is made text by an apostrophe: programs of others print it. */
function quoted(value: Cell | undefined): string {
  if (value == null) return "";
  const text = typeof value === "string" ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows as RFC 4180 has it, with every field that any of them has as a column. */
export function csv(rows: Row[]): string {
  const columns = fields(rows);
  const lines = [columns.map(quoted), ...rows.map((row) => columns.map((column) => quoted(row[column])))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

export function download(name: string, rows: Row[]): void {
  const url = URL.createObjectURL(new Blob([csv(rows)], { type: "text/csv" }));
  el("a", { href: url, download: `${name}.csv` }).click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
