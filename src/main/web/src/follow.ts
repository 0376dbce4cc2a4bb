import { get, Refused, type Submission } from "./api";

export interface Watcher {
  view(submission: Submission): void;
  /** True when news stopped coming and we ask instead; false when they come again. */
  trouble(lost: boolean): void;
  /** The server will not tell us: signed out, or no such submission. */
  refused(refusal: Refused): void;
}

const silence = 6_000;
const slowestPoll = 5_000;

/**
 * Tells the watcher about a submission until it is DONE: over server-sent events, and by asking when those fail or
 * stay silent (some proxies hold them back). Returns what stops it.
 */
export function follow(id: number | string, watcher: Watcher): () => void {
  const address = `/api/v1/submissions/${encodeURIComponent(id)}`;
  let stopped = false;
  let failures = 0;
  let polling = false;
  let events: EventSource | null = null;
  let timer: number | undefined;

  function stop() {
    stopped = true;
    events?.close();
    window.clearTimeout(timer);
  }

  function heard(submission: Submission) {
    if (stopped) return;
    failures = 0;
    watcher.trouble(false);
    watcher.view(submission);
    if (submission.status === "DONE") stop();
  }

  async function poll() {
    if (stopped) return;
    try {
      heard(await get<Submission>(address));
    } catch (failure) {
      if (stopped) return;
      if (failure instanceof Refused && failure.status < 500 && failure.status !== 429) {
        stop();
        watcher.refused(failure);
        return;
      }
      failures++;
      watcher.trouble(true);
    }
    if (!stopped) timer = window.setTimeout(poll, Math.min(slowestPoll, 500 * 2 ** failures));
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
      timer = window.setTimeout(askInstead, silence);
      heard(JSON.parse(message.data) as Submission);
    };
    // The browser reconnects by itself, unless the answer was an error; a second failure in a row is enough for us.
    events.onerror = () => {
      if (stopped) return;
      failures++;
      if (events?.readyState === EventSource.CLOSED || failures > 1) askInstead();
    };
  }

  listen();
  return stop;
}
