import { type CompileResult, jsonPost, rejection, ServerUnreachable } from "../shared/api";
import type { Cell, Row } from "../shared/rows";

export interface Demo {
  slug: string;
  name: string;
  charts: (ChartSpec | TextSpec)[];
  figures: { row: string; field: string; title: string }[];
  parameters: { name: string; type: "integer" | "number" | "boolean" | "string"; default: Cell }[];
}

interface OutputSpec {
  row: string;
  title: string;
  about: string | null;
  /** Texts to show in place of values of the rows; other values are shown as they are. */
  words: Record<string, string>;
}

/** A chart of a demo: which rows it draws, and how. */
export interface ChartSpec extends OutputSpec {
  text: null;
  /** Draws one series for each value of this field, all in the way of the only series of `option`. */
  split: string | null;
  /** The chart shows the rows of one value of this field at a time. */
  animate: string | null;
  option: ChartOption;
}

/** Text that grows by a piece with each row: the names of the fields that it is read from. */
export interface TextSpec extends OutputSpec {
  text: { piece: string; lane: string | null; state: string | null; step: string | null };
}

/** A subset of the options of ECharts; `encode` holds names of fields. */
export interface ChartOption {
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

export interface RunSummary {
  run: string | null;
  verdict: string;
  reason: string | null;
  time_ms: number | null;
  memory_kb: number | null;
  error: string;
  machine: string;
  jdk: string;
  date: string;
  compile: CompileResult | null;
}

export type ParameterValues = Record<string, Cell>;

export interface StoredRun {
  id: string;
  parameters: ParameterValues;
  source: string | null;
  rows: Row[];
  end: RunSummary;
}

export const demoUrl = (slug: string) => `/api/v1/demos/${encodeURIComponent(slug)}`;

/** Receives what a run reports while it lasts. */
export interface RunListener {
  /** The position in the queue: 1 runs next, 0 has begun. */
  queued(position: number): void;
  printed(row: Row): void;
}

/** Runs a demo and passes on each row as it arrives; resolves to the summary. Aborting the signal cancels the run. */
export async function runDemo(
  slug: string,
  request: { parameters: ParameterValues; source?: string },
  listener: RunListener,
  signal: AbortSignal,
): Promise<RunSummary> {
  let response: Response;
  try {
    const post = jsonPost(request);
    const headers = { Accept: "application/x-ndjson, application/problem+json", ...post.headers };
    response = await fetch(`${demoUrl(slug)}/runs`, { ...post, headers, redirect: "error", signal });
  } catch (failure) {
    throw signal.aborted ? failure : new ServerUnreachable(String(failure));
  }
  if (!response.ok) throw rejection(response, await response.json().catch(() => null));
  let end: RunSummary | undefined;
  try {
    for await (const row of rows(response)) {
      // Rows of the program have a kind; a row without one is the server's position in the queue.
      if (row.row === undefined) listener.queued(Number(row.waiting));
      else if (row.row === "end") end = row as unknown as RunSummary;
      else listener.printed(row);
    }
  } catch (failure) {
    if (signal.aborted) throw failure;
  }
  if (!end) throw new ServerUnreachable("The stream ended early");
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
