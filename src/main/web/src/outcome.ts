import type { Diagnostic } from "./api";
import type { End } from "./demo-api";
import { diagnosticList } from "./diagnostics";
import { el, role } from "./dom";
import { dateTime, memory, milliseconds, place as ordinal, reasonName, t, verdictName } from "./texts";

/** The line below the form that tells how the run goes, its progress, and below it what went wrong. */
export class Outcome {
  private readonly status: HTMLElement | null;
  private readonly progress: HTMLProgressElement | null;
  private readonly trouble = el("div", { class: "trouble" });

  constructor(
    form: HTMLElement,
    private readonly open: (diagnostic: Diagnostic) => void,
  ) {
    this.status = role(form, "status");
    this.progress = role<HTMLProgressElement>(form, "progress");
    (this.status ?? form).after(this.trouble);
  }

  say(...content: (Node | string)[]): void {
    this.status?.replaceChildren(...content);
    this.trouble.replaceChildren();
    if (this.progress) this.progress.hidden = true;
  }

  /** Until its turn comes: 1 is next, 0 is now. */
  waiting(place: number): void {
    if (place === 0) return this.running();
    this.say(t("demoInLine", { place: ordinal(place) }));
  }

  running(): void {
    this.say(t("running"));
    if (!this.progress) return;
    this.progress.hidden = false;
    this.progress.removeAttribute("value");
  }

  advance(done: number, of: number): void {
    if (!this.progress || !(of > 0)) return;
    this.progress.max = of;
    this.progress.value = Math.min(done, of);
  }

  refused(title: string, details: string[]): void {
    this.say(el("strong", {}, title || t("failed")), details.length > 0 ? ` ${details.join(" ")}` : "");
  }

  show({ verdict, reason, time_ms, memory_kb, error, machine, jdk, date, compile }: End): void {
    if (verdict === "AC") {
      const when = Number.isNaN(Date.parse(date)) ? date : dateTime(new Date(date));
      this.say([milliseconds(time_ms), memory(memory_kb), machine, `JDK ${jdk}`, when].join(" · "));
    } else {
      const mark = el("span", { class: "verdict", "data-verdict": verdict }, verdict);
      this.say(mark, " ", el("strong", {}, verdictName(verdict)), reason ? `: ${reasonName(reason)}` : "");
    }
    const messages = compile?.diagnostics ?? [];
    if (verdict !== "AC" && messages.length > 0) this.trouble.append(diagnosticList(messages, this.open));
    if (verdict !== "AC" && error) this.trouble.append(el("pre", { tabindex: 0 }, error));
  }
}
