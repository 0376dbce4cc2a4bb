import { type Compile, type Diagnostic, type Metered, post, Refused, type Run, type Submission } from "./api";
import { Editor } from "./codemirror";
import { after, el, role } from "./dom";
import { Draft } from "./draft";
import { diagnosticList } from "./diagnostics";
import { follow } from "./follow";
import { Result } from "./result";
import { showRun } from "./run";
import { rankByCost } from "./rank";
import { load, save } from "./store";
import { Tabs } from "./tabs";
import { t } from "./texts";

/** Edits, checks, runs and submits one problem's source. */
export class Bench {
  private readonly slug: string;
  private readonly address: string;
  private readonly editor: Editor;
  private readonly tabs: Tabs;
  private readonly status: HTMLElement | null;
  private readonly checkSoon = after(800, () => void this.check(true));
  private stopFollowing: () => void = () => {};
  private edits = 0;

  constructor(private readonly section: HTMLElement) {
    this.slug = section.dataset.problem ?? "";
    const owner = `${section.dataset.user ?? ""}:${this.slug}`;
    this.address = `/api/v1/problems/${encodeURIComponent(this.slug)}`;
    this.status = role(section, "draft");
    this.tabs = new Tabs(section.querySelector<HTMLElement>('[role="tablist"]')!);

    const area = section.querySelector<HTMLTextAreaElement>('textarea[name="source"]')!;
    const start = area.defaultValue;
    const draft = new Draft(`draft:${owner}`, start, (kept) => this.say(t(kept ? "draftKept" : "draftLost")));
    const found = section.hasAttribute("data-fresh") ? null : draft.found;
    area.value = found ?? start;
    this.editor = new Editor(
      area,
      {
        run: () => void this.run(),
        submit: () => void this.submit(),
        changed: (source) => {
          this.edits++;
          draft.keep(source);
          if (this.checksWhileTyping) this.checkSoon.later();
        },
      },
      { label: t("editor"), describedBy: t("editorHelp") },
    );
    if (found !== null) this.say(t("draftRestored"));

    this.wire(start);
    this.keepOwnInput(`input:${owner}`);
  }

  private wire(start: string): void {
    const on = (name: string, action: () => void) => role(this.section, name)?.addEventListener("click", action);
    on("run", () => void this.run());
    on("run-input", () => void this.run());
    on("check", () => void this.check(false));
    on("reset", () => {
      if (this.editor.source === start || window.confirm(t("startOver"))) this.editor.source = start;
      this.editor.focus();
    });
    this.section.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit();
    });
    document.addEventListener("keydown", (event) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
      if (event.key === "Enter") void this.submit();
      else if (event.key === "'") void this.run();
      else return;
      event.preventDefault();
    });
    const typing = role<HTMLInputElement>(this.section, "check-typing");
    if (typing) {
      typing.checked = load("check-typing") === "on";
      typing.addEventListener("change", () => {
        save("check-typing", typing.checked ? "on" : null);
        if (typing.checked) void this.check(true);
      });
    }
  }

  private keepOwnInput(key: string): void {
    const input = role<HTMLTextAreaElement>(this.section, "input");
    if (!input) return;
    input.value = load(key) ?? input.value;
    input.addEventListener("change", () => save(key, input.value === input.defaultValue ? null : input.value));
  }

  private get checksWhileTyping(): boolean {
    return role<HTMLInputElement>(this.section, "check-typing")?.checked ?? false;
  }

  private say(text: string): void {
    if (this.status) this.status.textContent = text;
  }

  private readonly open = (diagnostic: Diagnostic): void => this.editor.open(diagnostic);

  async submit(): Promise<void> {
    const pane = this.pane("tab-result", "result");
    if (!pane || !this.hasSource(pane)) return;
    await this.busy("submit", pane, async () => {
      this.stopFollowing();
      const result = new Result(pane, { open: this.open, link: true });
      const sent = this.edits;
      const first = await post<Submission>(`${this.address}/submissions`, { source: this.editor.source });
      let marked = false;
      let latest = first;
      const view = (submission: Submission) => {
        latest = submission;
        result.show(submission);
        // Marks belong to the source that was sent: not drawn once it has been edited.
        if (marked || !submission.compile || sent !== this.edits) return;
        marked = true;
        this.editor.show(submission.compile.diagnostics);
      };
      view(first);
      if (first.status === "DONE") return;
      this.stopFollowing = follow(first.id, {
        view,
        metered: (metered) => void this.metered(result, latest, metered),
        trouble: (lost) => result.trouble(lost),
        refused: (refusal) => this.refused(pane, refusal),
      });
    });
  }

  private async metered(result: Result, { id, verdict }: Submission, metered: Metered | null): Promise<void> {
    result.metered(id, metered);
    const rank = metered && verdict === "AC" && (await rankByCost(this.slug, id));
    if (rank) result.metered(id, metered, rank);
  }

  /** Runs the samples, or the own input while its tab is open. */
  async run(): Promise<void> {
    const own = this.tabs.chosen === "tab-input";
    const pane = own ? role(this.section, "output") : this.pane("tab-samples", "samples");
    if (!pane || !this.hasSource(pane)) return;
    await this.busy(own ? "run-input" : "run", pane, async () => {
      pane.replaceChildren(el("p", { class: "idle", role: "status" }, t("running")));
      const input = own ? (role<HTMLTextAreaElement>(this.section, "input")?.value ?? "") : null;
      const sent = this.edits;
      const run = await post<Run>(`${this.address}/runs`, { source: this.editor.source, input });
      showRun(pane, run, this.open);
      if (sent === this.edits) this.editor.show(run.compile.diagnostics);
    });
  }

  private async check(quiet: boolean): Promise<void> {
    const sent = this.edits;
    const pane = quiet ? null : this.pane("tab-samples", "samples");
    pane?.replaceChildren(el("p", { class: "idle", role: "status" }, t("checking")));
    const ask = async () => {
      const compile = await post<Compile>(`${this.address}/check`, { source: this.editor.source });
      if (sent === this.edits) this.editor.show(compile.diagnostics);
      pane?.replaceChildren(
        el("p", { class: "idle", role: "status" }, compile.ok ? t("compiles") : t("verdict.CE")),
        ...(compile.diagnostics.length ? [diagnosticList(compile.diagnostics, this.open)] : []),
      );
    };
    if (pane) await this.busy("check", pane, ask);
    // While typing, a check that fails is no news: the next key asks again.
    else await ask().catch(() => {});
  }

  private pane(tab: string, name: string): HTMLElement | null {
    this.tabs.choose(tab);
    const pane = role(this.section, name);
    // Side by side the pane is in sight anyway; below the editor it is not.
    if (!window.matchMedia("(min-width: 60rem)").matches) this.section.querySelector(".panel")?.scrollIntoView();
    return pane;
  }

  private hasSource(pane: HTMLElement): boolean {
    if (this.editor.source.trim()) return true;
    pane.replaceChildren(el("p", { class: "idle", role: "status" }, t("emptySource")));
    return false;
  }

  /** Keeps the button from being pressed twice, and tells what went wrong in the pane. */
  private async busy(name: string, pane: HTMLElement, action: () => Promise<void>): Promise<void> {
    const button = role<HTMLButtonElement>(this.section, name);
    // Not `disabled`: that would drop the focus, and with it the keyboard.
    if (button?.getAttribute("aria-disabled") === "true") return;
    button?.setAttribute("aria-disabled", "true");
    try {
      await action();
    } catch (failure) {
      if (failure instanceof Refused) this.refused(pane, failure);
      else pane.replaceChildren(notice(t("offline")));
    } finally {
      button?.removeAttribute("aria-disabled");
    }
  }

  private refused(pane: HTMLElement, refusal: Refused): void {
    if (refusal.status === 401) {
      const link = el("a", { href: this.section.dataset.signIn ?? "/login" }, t("signInLink"));
      pane.replaceChildren(notice(`${t("signIn")} `, link));
      return;
    }
    const detail = refusal.details.join(" ");
    pane.replaceChildren(notice(el("strong", {}, refusal.message || t("failed")), detail && ` ${detail}`));
  }
}

function notice(...content: (Node | string)[]): HTMLElement {
  return el("div", { class: "notice", "data-kind": "error", role: "alert" }, ...content);
}
