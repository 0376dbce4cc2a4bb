import { exact } from "./numbers";

export type Cell = string | number | boolean | null;

/** What a demo's program prints a line; the field `row` names its kind. */
export type Row = Record<string, Cell | undefined>;

/** The values of a field: numbers by size, others as they came. */
export function distinct(rows: Row[], field: string): Cell[] {
  const values = [...new Set(rows.map((row) => row[field] ?? null))];
  return values.every((value) => typeof value === "number") ? values.sort((a, b) => Number(a) - Number(b)) : values;
}

export function cell(value: Cell | undefined): string {
  if (value == null) return "–";
  return typeof value === "number" ? exact(value) : String(value);
}

export function fields(rows: Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => field !== "row");
}
