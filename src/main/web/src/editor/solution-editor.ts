import {
  type CompileResult,
  type Diagnostic,
  type MeteringSummary,
  post,
  RequestRejected,
  type Run,
  type Submission,
} from "../shared/api";
import { diagnosticList } from "../shared/diagnostic-list";
import { byRole, debounce, el, errorNotice } from "../shared/dom";
import { load, save } from "../shared/local-storage";
import { t } from "../shared/texts";
import { rankByCost } from "../submission/cost-rank";
import { followSubmission } from "../submission/submission-follower";
import { SubmissionResult } from "../submission/submission-result";
import { CodeEditor } from "./code-editor";
import { Draft } from "./draft";
import { showRunResult } from "./run-result";
import { Tabs } from "./tabs";

/** The editor of the problem page: keeps drafts, compiles, runs and submits the source, and shows the results. */
export class SolutionEditor {
  private readonly slug: string;
  private readonly address: string;
  private readonly editor: CodeEditor;
  private readonly tabs: Tabs;
  private readonly status: HTMLElement | null;
  private readonly checkSoon = debounce(800, () => void this.check(true));
  private stopFollowing: () => void = () => {};
  private edits = 0;

  constructor(private readonly section: HTMLElement) {
    this.slug = section.dataset.problem ?? "";
    const key = `${section.dataset.user ?? ""}:${this.slug}`;
    this.address = `/api/v1/problems/${encodeURIComponent(this.slug)}`;
    this.status = byRole(section, "draft");
    this.tabs = new Tabs(section.querySelector<HTMLElement>('[role="tablist"]')!);

    const area = section.querySelector<HTMLTextAreaElement>('textarea[name="source"]')!;
    const start = area.defaultValue;
    const draft = new Draft(`draft:${key}`, start, (saved) => this.showStatus(t(saved ? "draftKept" : "draftLost")));
    const restored = section.hasAttribute("data-fresh") ? null : draft.saved;
    area.value = restored ?? start;
    this.editor = new CodeEditor(
      area,
      {
        run: () => void this.run(),
        submit: () => void this.submit(),
        changed: (source) => {
          this.edits++;
          draft.update(source);
          if (this.checksWhileTyping) this.checkSoon.schedule();
        },
      },
      { label: t("editor"), describedBy: t("editorHelp") },
    );
    if (restored !== null) this.showStatus(t("draftRestored"));

    this.wire(start);
    this.saveOwnInput(`input:${key}`);
  }

  private wire(start: string): void {
    const on = (name: string, action: () => void) => byRole(this.section, name)?.addEventListener("click", action);
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
    const typing = byRole<HTMLInputElement>(this.section, "check-typing");
    if (typing) {
      typing.checked = load("check-typing") === "on";
      typing.addEventListener("change", () => {
        save("check-typing", typing.checked ? "on" : null);
        if (typing.checked) void this.check(true);
      });
    }
  }

  private saveOwnInput(key: string): void {
    const input = byRole<HTMLTextAreaElement>(this.section, "input");
    if (!input) return;
    input.value = load(key) ?? input.value;
    input.addEventListener("change", () => save(key, input.value === input.defaultValue ? null : input.value));
  }

  private get checksWhileTyping(): boolean {
    return byRole<HTMLInputElement>(this.section, "check-typing")?.checked ?? false;
  }

  private showStatus(text: string): void {
    if (this.status) this.status.textContent = text;
  }

  private readonly open = (diagnostic: Diagnostic): void => this.editor.open(diagnostic);

  async submit(): Promise<void> {
    const pane = this.openPane("tab-result", "result");
    if (!pane || !this.hasSource(pane)) return;
    await this.whileBusy("submit", pane, async () => {
      this.stopFollowing();
      const result = new SubmissionResult(pane, { open: this.open, link: true });
      const sent = this.edits;
      const first = await post<Submission>(`${this.address}/submissions`, { source: this.editor.source });
      let marked = false;
      let latest = first;
      const show = (submission: Submission) => {
        latest = submission;
        result.show(submission);
        // The marks belong to the source that was sent: not shown once it has been edited.
        if (marked || !submission.compile || sent !== this.edits) return;
        marked = true;
        this.editor.show(submission.compile.diagnostics);
      };
      show(first);
      if (first.status === "DONE") return;
      this.stopFollowing = followSubmission(first.id, {
        updated: show,
        metered: (summary) => void this.showCost(result, latest, summary),
        connectionLost: (lost) => result.connectionLost(lost),
        rejected: (rejection) => this.showRejection(pane, rejection),
      });
    });
  }

  private async showCost(
    result: SubmissionResult,
    { id, verdict }: Submission,
    summary: MeteringSummary | null,
  ): Promise<void> {
    result.showCost(id, summary);
    const rank = summary && verdict === "AC" && (await rankByCost(this.slug, id));
    if (rank) result.showCost(id, summary, rank);
  }

  /** Runs the samples, or the user's own input while its tab is open. */
  async run(): Promise<void> {
    const own = this.tabs.chosen === "tab-input";
    const pane = own ? byRole(this.section, "output") : this.openPane("tab-samples", "samples");
    if (!pane || !this.hasSource(pane)) return;
    await this.whileBusy(own ? "run-input" : "run", pane, async () => {
      pane.replaceChildren(statusLine(t("running")));
      const input = own ? (byRole<HTMLTextAreaElement>(this.section, "input")?.value ?? "") : null;
      const sent = this.edits;
      const run = await post<Run>(`${this.address}/runs`, { source: this.editor.source, input });
      showRunResult(pane, run, this.open);
      if (sent === this.edits) this.editor.show(run.compile.diagnostics);
    });
  }

  private async check(quiet: boolean): Promise<void> {
    const sent = this.edits;
    const pane = quiet ? null : this.openPane("tab-samples", "samples");
    pane?.replaceChildren(statusLine(t("checking")));
    const compile = async () => {
      const result = await post<CompileResult>(`${this.address}/check`, { source: this.editor.source });
      if (sent === this.edits) this.editor.show(result.diagnostics);
      pane?.replaceChildren(
        statusLine(t(result.ok ? "compiles" : "verdict.CE")),
        ...(result.diagnostics.length ? [diagnosticList(result.diagnostics, this.open)] : []),
      );
    };
    if (pane) await this.whileBusy("check", pane, compile);
    // While the user types, a request that fails is ignored: the next key sends another.
    else await compile().catch(() => {});
  }

  private openPane(tab: string, name: string): HTMLElement | null {
    this.tabs.choose(tab);
    const pane = byRole(this.section, name);
    // On narrow screens the pane is below the editor and must be scrolled to.
    if (!window.matchMedia("(min-width: 60rem)").matches) this.section.querySelector(".panel")?.scrollIntoView();
    return pane;
  }

  private hasSource(pane: HTMLElement): boolean {
    if (this.editor.source.trim()) return true;
    pane.replaceChildren(statusLine(t("emptySource")));
    return false;
  }

  /** Disables the button while the action runs, and shows in the pane what failed. */
  private async whileBusy(name: string, pane: HTMLElement, action: () => Promise<void>): Promise<void> {
    const button = byRole<HTMLButtonElement>(this.section, name);
    // Not `disabled`, because a disabled button loses the keyboard focus.
    if (button?.getAttribute("aria-disabled") === "true") return;
    button?.setAttribute("aria-disabled", "true");
    try {
      await action();
    } catch (failure) {
      if (failure instanceof RequestRejected) this.showRejection(pane, failure);
      else pane.replaceChildren(errorNotice(t("offline")));
    } finally {
      button?.removeAttribute("aria-disabled");
    }
  }

  private showRejection(pane: HTMLElement, rejection: RequestRejected): void {
    if (rejection.status === 401) {
      const link = el("a", { href: this.section.dataset.signIn ?? "/login" }, t("signInLink"));
      pane.replaceChildren(errorNotice(`${t("signIn")} `, link));
      return;
    }
    const detail = rejection.details.join(" ");
    pane.replaceChildren(errorNotice(el("strong", {}, rejection.message || t("failed")), detail && ` ${detail}`));
  }
}

function statusLine(text: string): HTMLElement {
  return el("p", { class: "idle", role: "status" }, text);
}
