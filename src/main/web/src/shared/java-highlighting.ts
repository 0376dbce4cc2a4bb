import { highlightCode, tagHighlighter } from "@lezer/highlight";
import { parser } from "@lezer/java";
import { el } from "./dom";
import { javaTags } from "./java-tags";

const classes = tagHighlighter(Object.entries(javaTags).map(([kind, tag]) => ({ tag, class: `t-${kind}` })));

/** Highlights all Java code below the root. A .codeview is also split into numbered lines with the ids L1, L2, …. */
export function highlightAll(root: ParentNode): void {
  for (const code of root.querySelectorAll<HTMLElement>("pre > code.language-java:not([data-drawn])")) {
    highlight(code, code.closest(".codeview") !== null);
  }
  markDiagnosticLines();
}

function highlight(code: HTMLElement, numbered: boolean): void {
  const source = (code.textContent ?? "").replace(/\n$/, "");
  const lines: HTMLElement[] = [el("span")];
  const put = (text: string, style: string) => lines.at(-1)!.append(style ? el("span", { class: style }, text) : text);
  highlightCode(source, parser.parse(source), classes, put, () => lines.push(el("span")));
  if (numbered) {
    lines.forEach((line, i) => {
      line.className = "line";
      line.id = `L${i + 1}`;
      line.append("\n");
    });
    code.replaceChildren(...lines);
    const target = /^#L\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (target) target.scrollIntoView({ block: "center" });
  } else {
    // A block that scrolls must be reachable with the keyboard.
    code.parentElement?.setAttribute("tabindex", "0");
    code.replaceChildren(...lines.flatMap((line, i) => [...(i ? ["\n"] : []), ...line.childNodes]));
  }
  code.dataset.drawn = "";
}

/** Marks the lines of a .codeview that the diagnostics on the page name, whether the server or a script listed them. */
export function markDiagnosticLines(): void {
  for (const line of document.querySelectorAll<HTMLElement>(".codeview .line[data-severity]")) {
    delete line.dataset.severity;
  }
  for (const message of document.querySelectorAll<HTMLElement>(".diagnostics [data-line]")) {
    const line = document.querySelector<HTMLElement>(`.codeview #L${Number(message.dataset.line)}`);
    if (line && line.dataset.severity !== "ERROR") line.dataset.severity = message.dataset.severity ?? "";
  }
}
