export type Status = "QUEUED" | "COMPILING" | "RUNNING" | "MEASURING" | "DONE";

export interface Diagnostic {
  severity: "ERROR" | "WARNING" | string;
  /** Counts from 1; 0 or less where the compiler names no line. */
  line: number;
  column: number;
  end_line?: number;
  end_column?: number;
  message: string;
}

export interface CompileResult {
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
  /** What the package's output validator says. */
  message?: string | null;
}

export interface Point {
  n: number;
  /** Of the algorithm: without reading, parsing and printing, which is `io`. */
  cost: number;
  io: number;
  bytes: number;
}

/** The likeliest growth class; `indistinguishable` are those that the sizes cannot tell from it, mostly none. */
export interface Fit {
  growth: string;
  indistinguishable: string[];
  runner_up: string;
  likelihood: number;
  exponent: number;
  coefficient: number;
}

export interface Curve {
  points: Point[];
  cost: Fit | null;
  memory: Fit | null;
  io: Fit | null;
}

/** What a metered run counted. The server also sends `tests` and `limit`, which only its own templates show. */
export interface Cost {
  cost: number;
  io: number;
  objects: number;
  bytes: number;
  growth: Curve | null;
  variants: (Curve & { name: string })[];
  lines: { line: number; count: number }[];
}

/** Cost and growth of a metered run, in short; both null where there is none. */
export interface MeteringSummary {
  cost: number | null;
  growth: Fit | null;
}

export interface Submission {
  id: number | string;
  problem: string;
  author: string;
  status: Status;
  /** Its position in the queue: 1 is judged next, null is not queued. */
  position?: number | null;
  verdict: string | null;
  reason: string | null;
  time_ms: number | null;
  memory_kb: number | null;
  /** null for a submission that is not metered. */
  metering?: "DUE" | "DONE" | "REFUSED" | null;
  cost?: Cost | null;
  compile: CompileResult | null;
  tests_total: number;
  tests: TestResult[];
  /** While it is MEASURING: for how many of the growth sizes the cost is known. */
  sizes?: { measured: number; total: number } | null;
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
  compile: CompileResult;
  tests: RunResult[];
}

export interface FieldError {
  field?: string;
  message?: string;
}

/** The server answered with an error status. */
export class RequestRejected extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: string[],
    readonly errors: FieldError[] = [],
  ) {
    super(message);
  }
}

/** No answer came from the server, or one that is not of our API, such as a proxy's error page. */
export class ServerUnreachable extends Error {}

const timeout = 60_000;

export async function get<T>(url: string): Promise<T> {
  return send<T>(url, { method: "GET" });
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  return send<T>(url, jsonPost(body));
}

export function jsonPost(body: unknown): RequestInit {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token ? { "X-CSRF-TOKEN": token } : {}) },
    body: JSON.stringify(body),
  };
}

async function send<T>(url: string, request: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...request,
      headers: { Accept: "application/json, application/problem+json", ...request.headers },
      credentials: "same-origin",
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
  } catch (failure) {
    throw new ServerUnreachable(String(failure));
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  if (response.ok || (body === null && response.status >= 500)) throw new ServerUnreachable(String(response.status));
  throw rejection(response, body);
}

/**
 * The error of an answer with problem details (RFC 9457). The detail is in the language of the page; the title is the
 * name of the status, which is always English.
 */
export function rejection(response: Response, body: unknown): RequestRejected {
  const { title, detail, errors = [] } = (body ?? {}) as { title?: string; detail?: string; errors?: FieldError[] };
  const details = errors
    .filter((error) => error.message && error.message !== detail)
    .map((error) => [error.field, error.message].filter(Boolean).join(": "));
  return new RequestRejected(response.status, detail || title || response.statusText, details, errors);
}
