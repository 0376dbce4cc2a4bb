import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completeAnyWord,
  completeFromList,
  completionKeymap,
  ifNotIn,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic as Mark, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, Prec, type Text } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Diagnostic } from "../shared/api";
import { javaTags } from "../shared/java-tags";
import { javaCompletions } from "./completions";

export interface EditorCommands {
  run(): void;
  submit(): void;
  changed(source: string): void;
}

export interface EditorLabels {
  label: string;
  describedBy: string;
}

/** A CodeMirror editor in place of a text area, which stays the field of the form: each change is written to it. */
export class CodeEditor {
  private readonly view: EditorView;

  constructor(
    private readonly area: HTMLTextAreaElement,
    commands: EditorCommands,
    labels: EditorLabels,
  ) {
    // In a shadow root CodeMirror uses constructed style sheets, which our style-src allows; in the document itself it
    // would add <style> elements, which our style-src forbids.
    const host = document.createElement("div");
    host.className = "host";
    const root = host.attachShadow({ mode: "open" });
    const help = document.createElement("p");
    help.id = "help";
    help.hidden = true;
    help.textContent = labels.describedBy;
    root.append(help);
    area.after(host);
    this.view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({ doc: area.value, extensions: extensions(this.area, commands, labels) }),
    });
    area.hidden = true;
  }

  get source(): string {
    return this.view.state.doc.toString();
  }

  set source(text: string) {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  show(diagnostics: Diagnostic[]): void {
    const doc = this.view.state.doc;
    const marks = diagnostics.filter((each) => each.line > 0).map((each) => toMark(doc, each));
    this.view.dispatch(setDiagnostics(this.view.state, marks));
  }

  open(diagnostic: Diagnostic): void {
    const { from } = toMark(this.view.state.doc, diagnostic);
    this.view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    this.view.focus();
  }

  focus(): void {
    this.view.focus();
  }
}

/** A compiler message as a mark in the text; positions are clamped, because the source may have changed since. */
function toMark(doc: Text, diagnostic: Diagnostic): Mark {
  const at = (line: number, column: number) => {
    const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
    return Math.min(found.from + Math.max(column - 1, 0), found.to);
  };
  const from = at(diagnostic.line, diagnostic.column);
  const to = diagnostic.end_line ? at(diagnostic.end_line, diagnostic.end_column ?? 1) : from;
  return {
    from,
    to: Math.max(from, to),
    severity: diagnostic.severity === "ERROR" ? "error" : "warning",
    message: diagnostic.message,
  };
}

function extensions(area: HTMLTextAreaElement, commands: EditorCommands, labels: EditorLabels) {
  const command = (action: () => void) => () => {
    action();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: "Mod-Enter", run: command(commands.submit), preventDefault: true },
        { key: "Mod-'", run: command(commands.run), preventDefault: true },
      ]),
    ),
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(4),
    indentUnit.of("    "),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false, activateOnTypingDelay: 250 }),
    EditorState.languageData.of(() => completions),
    typingOverSelection,
    highlightActiveLine(),
    highlightSelectionMatches(),
    lintGutter(),
    java(),
    syntaxHighlighting(highlightStyle),
    theme,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.contentAttributes.of({
      "aria-label": labels.label,
      tabindex: "0",
      "aria-describedby": "help",
      spellcheck: "false",
      autocorrect: "off",
      autocapitalize: "off",
    }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      area.value = update.state.doc.toString();
      commands.changed(area.value);
    }),
  ];
}

const withoutCompletions = ["LineComment", "BlockComment", "StringLiteral", "TextBlock"];

// Created once: CodeMirror compares completion sources by identity.
const completions = [completeFromList(javaCompletions), completeAnyWord].map((source) => ({
  autocomplete: ifNotIn(withoutCompletions, source),
}));

// When the user types over a selection, Chromium writes the colour of the replaced text into a style attribute; our
// style-src forbids that and logs an error. So we make this edit ourselves and the browser does nothing.
const typingOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    const text = event.data;
    if (event.inputType !== "insertText" || text === null || empty || view.composing || view.compositionStarted)
      return false;
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, text, insert))) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});

const highlightStyle = HighlightStyle.define(
  Object.entries(javaTags).map(([kind, tag]) => ({
    tag,
    color: `var(--code-${kind})`,
    ...(kind === "comment" && { fontStyle: "italic" }),
  })),
);

// All colours are custom properties of the page, so the editor follows the theme.
const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--sheet)", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontVariantLigatures: "none", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0 4rem" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    backgroundColor: "var(--select)",
  },
  ".cm-selectionMatch": { backgroundColor: "var(--gold-wash)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--inset) 45%, transparent)" },
  ".cm-gutters": { backgroundColor: "var(--sheet)", color: "var(--ink-3)", borderRight: "1px solid var(--rule)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--inset)", color: "var(--ink)" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 0.5rem 0 0.25rem", minWidth: "2.25rem" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--gold-wash)", outline: "1px solid var(--gold)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "var(--wa-wash)", outline: "1px solid var(--wa)" },
  ".cm-lintRange-error": { backgroundImage: "none", borderBottom: "2px solid var(--wa)" },
  ".cm-lintRange-warning": { backgroundImage: "none", borderBottom: "2px dotted var(--ce)" },
  ".cm-lint-marker": { width: "0.75rem", height: "0.75rem", content: "none !important" },
  ".cm-lint-marker-error": { backgroundColor: "var(--wa)" },
  ".cm-lint-marker-warning": { backgroundColor: "var(--ce)", borderRadius: "50%" },
  ".cm-tooltip": {
    border: "1px solid var(--rule-strong)",
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    fontFamily: "var(--sans)",
    maxWidth: "min(34rem, 90vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "0.8125rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--action)",
    color: "var(--on-action)",
  },
  ".cm-diagnostic": { fontFamily: "var(--mono)", fontSize: "0.8125rem", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-error": { borderLeft: "4px solid var(--wa)" },
  ".cm-diagnostic-warning": { borderLeft: "4px solid var(--ce)" },
  ".cm-panels": { backgroundColor: "var(--inset)", color: "var(--ink)", borderColor: "var(--rule)" },
  ".cm-panel.cm-search": { fontFamily: "var(--sans)", padding: "0.5rem", fontSize: "0.8125rem" },
  ".cm-panel.cm-search :is(input, button, label)": { fontSize: "inherit" },
  ".cm-panel.cm-search :focus-visible": { outline: "2px solid var(--focus)" },
  ".cm-textfield": { backgroundColor: "var(--sheet)", borderColor: "var(--rule-strong)", color: "var(--ink)" },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--sheet)",
    borderColor: "var(--rule-strong)",
    color: "var(--ink)",
  },
  ".cm-searchMatch": { backgroundColor: "var(--gold-wash)", outline: "1px solid var(--gold)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--select)" },
});
