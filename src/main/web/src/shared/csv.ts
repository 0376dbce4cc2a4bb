import { el } from "./dom";
import { type Cell, fields, type Row } from "./rows";

/**
 * A field of a CSV line. Text that a spreadsheet would run as a formula gets an apostrophe before it: the rows are
 * printed by programs that other users wrote.
 */
function csvField(value: Cell | undefined): string {
  if (value == null) return "";
  const text = typeof value === "string" ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows as CSV (RFC 4180), with a column for each field of any row. */
function csv(rows: Row[]): string {
  const columns = fields(rows);
  const lines = [columns.map(csvField), ...rows.map((row) => columns.map((column) => csvField(row[column])))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

export function downloadCsv(name: string, rows: Row[]): void {
  const url = URL.createObjectURL(new Blob([csv(rows)], { type: "text/csv" }));
  el("a", { href: url, download: `${name}.csv` }).click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
