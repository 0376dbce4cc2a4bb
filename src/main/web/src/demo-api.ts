import { type Compile, posted, Refused, refusal, Unreachable } from "./api";
import type { Cell, Row } from "./rows";

export interface Demo {
  slug: string;
  name: string;
  charts: (Spec | WrittenSpec)[];
  figures: { row: string; field: string; title: string }[];
  parameters: { name: string; type: "integer" | "number" | "boolean" | "string"; default: Cell }[];
}

interface Shown {
  row: string;
  title: string;
  about: string | null;
  /** How words of the rows are shown; those that are not here, as they are. */
  words: Record<string, string>;
}

/** A chart of a demo: which rows it draws, and how. */
export interface Spec extends Shown {
  text: null;
  /** One series a value of this field, each like the single one of the option. */
  split: string | null;
  /** Only the rows of one value of this field are drawn at a time. */
  animate: string | null;
  option: Option;
}

/** Rows that are pieces of running text, by the names of their fields. */
export interface WrittenSpec extends Shown {
  text: { piece: string; lane: string | null; state: string | null; step: string | null };
}

/** A subset of the options of ECharts, with field names of rows in `encode`. */
export interface Option {
  xAxis?: AxisOption;
  yAxis?: AxisOption;
  visualMap?: { min?: number; max?: number };
  series: SeriesOption[];
}

export interface AxisOption {
  type?: "value" | "log" | "category";
  name?: string;
  min?: number;
  max?: number;
  logBase?: number;
  inverse?: boolean;
  scale?: boolean;
  axisLabel?: object;
}

export interface SeriesOption {
  type: string;
  name?: string;
  encode: Record<string, string | undefined>;
  label?: { show?: boolean; formatter?: string };
  showSymbol?: boolean;
}

export interface End {
  run: string | null;
  verdict: string;
  reason: string | null;
  time_ms: number | null;
  memory_kb: number | null;
  error: string;
  machine: string;
  jdk: string;
  date: string;
  compile: Compile | null;
}

export type Parameters = Record<string, Cell>;

export interface StoredRun {
  id: string;
  parameters: Parameters;
  source: string | null;
  rows: Row[];
  end: End;
}

export const address = (slug: string) => `/api/v1/demos/${encodeURIComponent(slug)}`;

/** What a run tells while it lasts. */
export interface Listener {
  /** Its place in line: 1 is next, 0 has begun. */
  waits(place: number): void;
  prints(row: Row): void;
}

/** Runs, and tells each row as it comes; resolves to the last. To cancel is to abort. */
export async function runDemo(
  slug: string,
  wish: { parameters: Parameters; source?: string },
  listener: Listener,
  signal: AbortSignal,
): Promise<End> {
  let response: Response;
  try {
    const request = posted(wish);
    const headers = { Accept: "application/x-ndjson, application/problem+json", ...request.headers };
    response = await fetch(`${address(slug)}/runs`, { ...request, headers, redirect: "error", signal });
  } catch (failure) {
    throw signal.aborted ? failure : new Unreachable(String(failure));
  }
  if (!response.ok) throw refusal(response, await response.json().catch(() => null));
  let end: End | undefined;
  try {
    for await (const row of rows(response)) {
      // Whatever a program prints has a kind: this is the server's own.
      if (row.row === undefined) listener.waits(Number(row.waiting));
      else if (row.row === "end") end = row as unknown as End;
      else listener.prints(row);
    }
  } catch (failure) {
    if (signal.aborted || failure instanceof Refused) throw failure;
  }
  if (!end) throw new Unreachable("The stream ended early");
  return end;
}

async function* rows(response: Response): AsyncGenerator<Row> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? "")).split("\n");
    rest = done ? "" : lines.pop()!;
    for (const line of lines) if (line.trim()) yield JSON.parse(line) as Row;
    if (done) return;
  }
}
