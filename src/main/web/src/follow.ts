import { get, type Metered, Refused, type Submission } from "./api";

export interface Watcher {
  view(submission: Submission): void;
  /** Its metered run is over; null when that was refused. Without this, nobody waits for it. */
  metered?(metered: Metered | null): void;
  /** True when news stopped coming and we ask instead; false when they come again. */
  trouble(lost: boolean): void;
  /** The server will not tell us: signed out, or no such submission. */
  refused(refusal: Refused): void;
}

/** In which the first event must come. */
const silence = 6_000;
/** And any other: who waits for their turn may wait long. */
const silenceLater = 30_000;
const slowestPoll = 5_000;
const patienceForMetering = 10 * 60_000;

/**
 * Tells the watcher about a submission until it is DONE: over server-sent events, and by asking when those fail or stay
 * silent (some proxies hold them back). Then, if it is to be metered, by asking now and then. Returns what stops it.
 */
export function follow(id: number | string, watcher: Watcher): () => void {
  const address = `/api/v1/submissions/${encodeURIComponent(id)}`;
  let stopped = false;
  let failures = 0;
  let polling = false;
  let events: EventSource | null = null;
  let timer: number | undefined;
  /** When the verdict was heard, 0 before. */
  let judged = 0;

  function stop() {
    stopped = true;
    events?.close();
    window.clearTimeout(timer);
  }

  function heard(submission: Submission) {
    if (stopped) return;
    failures = 0;
    watcher.trouble(false);
    if (!judged) watcher.view(submission);
    if (submission.status !== "DONE") return;
    judged ||= Date.now();
    if (submission.metering === "DUE" && watcher.metered && Date.now() - judged < patienceForMetering) return;
    stop();
    if (submission.metering && submission.metering !== "DUE") watcher.metered?.(metered(submission));
  }

  async function poll() {
    if (stopped) return;
    try {
      heard(await get<Submission>(address));
    } catch (failure) {
      if (stopped) return;
      if (failure instanceof Refused && failure.status < 500 && failure.status !== 429) {
        stop();
        if (!judged) watcher.refused(failure);
        return;
      }
      failures++;
      if (!judged) watcher.trouble(true);
    }
    // Metering takes longer than judging, and later than that nobody hurries.
    const pause = judged ? 1_000 + (Date.now() - judged) / 10 : 500;
    if (!stopped) timer = window.setTimeout(poll, Math.min(slowestPoll, pause * 2 ** failures));
  }

  function askInstead() {
    if (stopped || polling) return;
    polling = true;
    events?.close();
    window.clearTimeout(timer);
    void poll();
  }

  function listen() {
    events = new EventSource(`${address}/events`);
    timer = window.setTimeout(askInstead, silence);
    events.onmessage = (message: MessageEvent<string>) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(askInstead, silenceLater);
      heard(JSON.parse(message.data) as Submission);
    };
    // The browser reconnects by itself, unless the answer was an error; a second failure in a row is enough for us.
    events.onerror = () => {
      if (stopped) return;
      failures++;
      if (judged || events?.readyState === EventSource.CLOSED || failures > 1) askInstead();
    };
  }

  listen();
  return stop;
}

function metered({ cost }: Submission): Metered | null {
  return cost ? { cost: cost.cost, growth: cost.growth?.cost?.growth ?? null } : null;
}
