import type { Diagnostic } from "./api";
import { el, role, whenNear } from "./dom";
import { Draft } from "./draft";
import { t } from "./texts";

type Editor = import("./codemirror").Editor;

/** The program of a demo: read and edited in an editor that comes when one gets near it. Edited, it is a fork. */
export class Program {
  private readonly area: HTMLTextAreaElement | null;
  readonly start: string;
  private readonly note = el("p", { class: "aside-note", role: "status" });
  private editor: Editor | undefined;
  private loading: Promise<Editor | undefined> | undefined;

  constructor(
    private readonly section: HTMLElement,
    slug: string,
    stored: boolean,
    private readonly run: () => void,
  ) {
    this.area = section.querySelector<HTMLTextAreaElement>('textarea[name="source"]');
    this.start = this.area?.defaultValue ?? "";
    section.append(this.note);
    const draft = new Draft(`draft:demo:${slug}`, this.start, (kept) => (this.note.textContent = t(kept ? "draftKept" : "draftLost")));
    this.keep = (source) => draft.keep(source);
    if (this.area && draft.found !== null && !stored) {
      this.area.value = draft.found;
      this.note.textContent = t("draftRestored");
    }
    this.area?.addEventListener("input", () => this.keep(this.source));
    role(section, "reset")?.addEventListener("click", () => {
      if (this.edited && window.confirm(t("startOver"))) this.source = this.start;
      this.editor?.focus();
    });
    whenNear(section, () => void this.load());
  }

  private readonly keep: (source: string) => void;

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

  /** Marks in the editor what the compiler said of the source it holds. */
  mark(diagnostics: Diagnostic[]): void {
    if (this.editor) this.editor.show(diagnostics);
    else if (diagnostics.length) void this.load().then((editor) => editor?.show(diagnostics));
  }

  readonly open = (diagnostic: Diagnostic): void => {
    this.section.closest("details")?.setAttribute("open", "");
    void this.load().then((editor) => editor?.open(diagnostic));
  };

  private load(): Promise<Editor | undefined> {
    return (this.loading ??= this.edit());
  }

  /** Without the editor the text area stays. */
  private async edit(): Promise<Editor | undefined> {
    if (!this.area) return undefined;
    const area = this.area;
    try {
      const { Editor } = await import("./codemirror");
      const commands = { run: this.run, submit: this.run, changed: (source: string) => this.keep(source) };
      this.editor = new Editor(area, commands, { label: t("editor"), describedBy: t("editorHelp") });
      return this.editor;
    } catch {
      return undefined;
    }
  }
}
