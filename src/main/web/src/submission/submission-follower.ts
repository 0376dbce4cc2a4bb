import { get, type MeteringSummary, RequestRejected, type Submission } from "../shared/api";

export interface SubmissionListener {
  updated(submission: Submission): void;
  /** The metered run is over; null when it was refused. Without this method the follower stops at the verdict. */
  metered?(summary: MeteringSummary | null): void;
  /** Whether to follow it until its lines are counted, and not only until its cost is known. */
  untilLines?: boolean;
  /** True when the server cannot be reached, false with the next answer. */
  connectionLost(lost: boolean): void;
  /** The server rejects our requests: signed out, or no such submission. */
  rejected(rejection: RequestRejected): void;
}

/** The first event must come within this time, otherwise polling begins. */
const firstEventTimeout = 6_000;
/** The same for later events: a queued submission has few. */
const nextEventTimeout = 30_000;
const maxPollInterval = 5_000;
const meteringTimeout = 10 * 60_000;

/**
 * Reports a submission to the listener until it is DONE: from server-sent events, and by polling when these fail or do
 * not arrive (some proxies buffer them). Then polls for the metered run, if there is to be one. Returns a function that
 * stops following.
 */
export function followSubmission(id: number | string, listener: SubmissionListener): () => void {
  const address = `/api/v1/submissions/${encodeURIComponent(id)}`;
  let stopped = false;
  let failures = 0;
  let polling = false;
  let events: EventSource | null = null;
  let timer: number | undefined;
  /** When the verdict arrived; 0 before. */
  let judgedAt = 0;

  function stop() {
    stopped = true;
    events?.close();
    window.clearTimeout(timer);
  }

  function received(submission: Submission) {
    if (stopped) return;
    failures = 0;
    listener.connectionLost(false);
    if (!judgedAt) listener.updated(submission);
    if (submission.status !== "DONE") return;
    judgedAt ||= Date.now();
    // Where the cost is known, only its lines are being counted, for somebody who asked.
    const known = submission.metering !== "DUE" || (submission.cost != null && !listener.untilLines);
    if (!known && listener.metered && Date.now() - judgedAt < meteringTimeout) return;
    stop();
    if (submission.metering && known) listener.metered?.(meteringSummary(submission));
  }

  async function poll() {
    if (stopped) return;
    try {
      received(await get<Submission>(address));
    } catch (failure) {
      if (stopped) return;
      if (failure instanceof RequestRejected && failure.status < 500 && failure.status !== 429) {
        stop();
        if (!judgedAt) listener.rejected(failure);
        return;
      }
      failures++;
      if (!judgedAt) listener.connectionLost(true);
    }
    // Metering takes longer than judging, so the pauses grow.
    const pause = judgedAt ? 300 + (Date.now() - judgedAt) / 10 : 500;
    if (!stopped) timer = window.setTimeout(poll, Math.min(maxPollInterval, pause * 2 ** failures));
  }

  function pollInstead() {
    if (stopped || polling) return;
    polling = true;
    events?.close();
    window.clearTimeout(timer);
    void poll();
  }

  function listen() {
    events = new EventSource(`${address}/events`);
    timer = window.setTimeout(pollInstead, firstEventTimeout);
    events.onmessage = (message: MessageEvent<string>) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(pollInstead, nextEventTimeout);
      received(JSON.parse(message.data) as Submission);
    };
    // The browser reconnects by itself unless the answer was an error. After two failures in a row we poll.
    events.onerror = () => {
      if (stopped) return;
      failures++;
      if (judgedAt || events?.readyState === EventSource.CLOSED || failures > 1) pollInstead();
    };
  }

  listen();
  return stop;
}

function meteringSummary({ cost }: Submission): MeteringSummary | null {
  return cost ? { cost: cost.cost, growth: cost.growth?.cost ?? null } : null;
}
