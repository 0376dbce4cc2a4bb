import { Draft } from "../editor/draft";
import type { Diagnostic } from "../shared/api";
import { byRole, el, whenNear } from "../shared/dom";
import { t } from "../shared/texts";

type CodeEditor = import("../editor/code-editor").CodeEditor;

/**
 * The editor for a demo's program. CodeMirror is loaded when the reader scrolls near it. An edited program is a fork.
 */
export class DemoEditor {
  private readonly area: HTMLTextAreaElement | null;
  readonly start: string;
  private readonly note = el("p", { class: "aside-note", role: "status" });
  private editor: CodeEditor | undefined;
  private loading: Promise<CodeEditor | undefined> | undefined;

  constructor(
    private readonly section: HTMLElement,
    slug: string,
    showsStoredRun: boolean,
    private readonly run: () => void,
  ) {
    this.area = section.querySelector<HTMLTextAreaElement>('textarea[name="source"]');
    this.start = this.area?.defaultValue ?? "";
    section.append(this.note);
    const draft = new Draft(
      `draft:demo:${slug}`,
      this.start,
      (saved) => (this.note.textContent = t(saved ? "draftKept" : "draftLost")),
    );
    this.saveDraft = (source) => draft.update(source);
    if (this.area && draft.saved !== null && !showsStoredRun) {
      this.area.value = draft.saved;
      this.note.textContent = t("draftRestored");
    }
    this.area?.addEventListener("input", () => this.saveDraft(this.source));
    byRole(section, "reset")?.addEventListener("click", () => {
      if (this.edited && window.confirm(t("startOver"))) this.source = this.start;
      this.editor?.focus();
    });
    whenNear(section, () => void this.loadEditor());
  }

  private readonly saveDraft: (source: string) => void;

  get source(): string {
    return this.editor?.source ?? this.area?.value ?? "";
  }

  set source(text: string) {
    if (this.editor) this.editor.source = text;
    else if (this.area) this.area.value = text;
  }

  get edited(): boolean {
    return this.source !== this.start;
  }

  /** Marks the compiler's messages in the editor. */
  showDiagnostics(diagnostics: Diagnostic[]): void {
    if (this.editor) this.editor.show(diagnostics);
    else if (diagnostics.length) void this.loadEditor().then((editor) => editor?.show(diagnostics));
  }

  readonly open = (diagnostic: Diagnostic): void => {
    this.section.closest("details")?.setAttribute("open", "");
    void this.loadEditor().then((editor) => editor?.open(diagnostic));
  };

  private loadEditor(): Promise<CodeEditor | undefined> {
    return (this.loading ??= this.createEditor());
  }

  /** If CodeMirror does not load, the text area stays. */
  private async createEditor(): Promise<CodeEditor | undefined> {
    if (!this.area) return undefined;
    const area = this.area;
    try {
      const { CodeEditor } = await import("../editor/code-editor");
      const commands = { run: this.run, submit: this.run, changed: (source: string) => this.saveDraft(source) };
      this.editor = new CodeEditor(area, commands, { label: t("editor"), describedBy: t("editorHelp") });
      return this.editor;
    } catch {
      return undefined;
    }
  }
}
