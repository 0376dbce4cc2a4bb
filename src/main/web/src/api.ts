export type Status = "QUEUED" | "COMPILING" | "RUNNING" | "DONE";

export interface Diagnostic {
  severity: "ERROR" | "WARNING" | string;
  /** From 1; 0 or less when the compiler names no place. */
  line: number;
  column: number;
  end_line?: number;
  end_column?: number;
  message: string;
}

export interface Compile {
  ok: boolean;
  diagnostics: Diagnostic[];
}

export interface TestResult {
  name: string;
  sample: boolean;
  verdict: string | null;
  reason: string | null;
  time_ms: number | null;
  memory_kb: number | null;
}

export interface Point {
  n: number;
  cost: number;
  bytes: number;
}

export interface Fit {
  growth: string;
  runner_up: string;
  likelihood: number;
  exponent: number;
  coefficient: number;
}

export interface Curve {
  points: Point[];
  cost: Fit | null;
  memory: Fit | null;
}

/** What a metered run counted. Of `tests` and `limit` the pages that the server draws tell. */
export interface Cost {
  cost: number;
  objects: number;
  bytes: number;
  growth: Curve | null;
  variants: (Curve & { name: string })[];
  lines: { line: number; count: number }[];
}

/** The gist of a metered run; the cost is null when it was refused. */
export interface Metered {
  cost: number | null;
  growth: string | null;
}

export interface Submission {
  id: number | string;
  problem: string;
  author: string;
  status: Status;
  /** Which one it is in line, 1 being the next; null when it is not in line. */
  position?: number | null;
  verdict: string | null;
  reason: string | null;
  time_ms: number | null;
  memory_kb: number | null;
  /** null when it is not to be metered. */
  metering?: "DUE" | "DONE" | "REFUSED" | null;
  cost?: Cost | null;
  compile: Compile | null;
  tests_total: number;
  tests: TestResult[];
  submitted_at: string;
}

export interface RunResult {
  name: string;
  verdict: string | null;
  reason: string | null;
  input: string | null;
  expected: string | null;
  actual: string | null;
  output: string | null;
  error: string | null;
  time_ms: number | null;
  memory_kb: number | null;
}

export interface Run {
  compile: Compile;
  tests: RunResult[];
}

/** The server answered, and said no. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    title: string,
    readonly details: string[],
    readonly errors: { field?: string; message?: string }[] = [],
  ) {
    super(title);
  }
}

/** The server did not answer, or what answered was not it. */
export class Unreachable extends Error {}

const patience = 60_000;

export async function get<T>(url: string): Promise<T> {
  return ask<T>(url, { method: "GET" });
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  return ask<T>(url, posted(body));
}

export function posted(body: unknown): RequestInit {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token ? { "X-CSRF-TOKEN": token } : {}) },
    body: JSON.stringify(body),
  };
}

async function ask<T>(url: string, request: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...request,
      headers: { Accept: "application/json, application/problem+json", ...request.headers },
      credentials: "same-origin",
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
  } catch (failure) {
    throw new Unreachable(String(failure));
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  if (response.ok || (body === null && response.status >= 500)) throw new Unreachable(String(response.status));
  throw refusal(response, body);
}

export function refusal(response: Response, body: unknown): Refused {
  const problem = (body ?? {}) as { title?: string; detail?: string; errors?: { field?: string; message?: string }[] };
  const details = [
    problem.detail,
    ...(problem.errors ?? []).map((error) => [error.field, error.message].filter(Boolean).join(": ")),
  ].filter((detail): detail is string => !!detail);
  return new Refused(response.status, problem.title ?? response.statusText ?? "", details, problem.errors);
}
