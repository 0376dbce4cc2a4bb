import type { Diagnostic } from "../shared/api";
import { diagnosticList } from "../shared/diagnostic-list";
import { byRole, el } from "../shared/dom";
import { dateTime, memory, milliseconds, ordinal, reasonName, t, verdictName } from "../shared/texts";
import type { RunSummary } from "./demo-api";

/** Status line and progress bar of a run, below the form, with the errors of a failed run below them. */
export class RunStatus {
  private readonly status: HTMLElement | null;
  private readonly progress: HTMLProgressElement | null;
  private readonly errors = el("div", { class: "run-errors" });

  constructor(
    form: HTMLElement,
    private readonly open: (diagnostic: Diagnostic) => void,
  ) {
    this.status = byRole(form, "status");
    this.progress = byRole<HTMLProgressElement>(form, "progress");
    (this.status ?? form).after(this.errors);
  }

  show(...content: (Node | string)[]): void {
    this.status?.replaceChildren(...content);
    this.errors.replaceChildren();
    if (this.progress) this.progress.hidden = true;
  }

  /** The position in the queue: 1 runs next, 0 runs now. */
  queued(position: number): void {
    if (position === 0) return this.running();
    this.show(t("demoInLine", { place: ordinal(position) }));
  }

  running(): void {
    this.show(t("running"));
    if (!this.progress) return;
    this.progress.hidden = false;
    this.progress.removeAttribute("value");
  }

  progressed(done: number, total: number): void {
    if (!this.progress || !(total > 0)) return;
    this.progress.max = total;
    this.progress.value = Math.min(done, total);
  }

  rejected(title: string, details: string[]): void {
    this.show(el("strong", {}, title || t("failed")), details.length > 0 ? ` ${details.join(" ")}` : "");
  }

  ended({ verdict, reason, time_ms, memory_kb, error, machine, jdk, date, compile }: RunSummary): void {
    if (verdict === "AC") {
      const when = Number.isNaN(Date.parse(date)) ? date : dateTime(new Date(date));
      this.show([milliseconds(time_ms), memory(memory_kb), machine, `JDK ${jdk}`, when].join(" · "));
    } else {
      const badge = el("span", { class: "verdict", "data-verdict": verdict }, verdict);
      this.show(badge, " ", el("strong", {}, verdictName(verdict)), reason ? `: ${reasonName(reason)}` : "");
    }
    const messages = compile?.diagnostics ?? [];
    if (verdict !== "AC" && messages.length > 0) this.errors.append(diagnosticList(messages, this.open));
    if (verdict !== "AC" && error) this.errors.append(el("pre", { tabindex: 0 }, error));
  }
}
