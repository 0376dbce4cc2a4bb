import { exact } from "./numbers";

export type Cell = string | number | boolean | null;

/** One line of a demo program's output; its field `row` names the kind of the row. */
export type Row = Record<string, Cell | undefined>;

/** The distinct values of a field: sorted if all are numbers, otherwise in order of appearance. */
export function distinct(rows: Row[], field: string): Cell[] {
  const values = [...new Set(rows.map((row) => row[field] ?? null))];
  return values.every((value) => typeof value === "number") ? values.sort((a, b) => Number(a) - Number(b)) : values;
}

/** A value as text. */
export function cellText(value: Cell | undefined): string {
  if (value == null) return "–";
  return typeof value === "number" ? exact(value) : String(value);
}

/** The names of all fields but `row`, in order of appearance. */
export function fields(rows: Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => field !== "row");
}
