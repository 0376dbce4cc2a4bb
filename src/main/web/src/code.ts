import { parser } from "@lezer/java";
import { highlightCode, tagHighlighter, tags } from "@lezer/highlight";
import { el } from "./dom";

const classes = tagHighlighter([
  { tag: [tags.keyword, tags.modifier, tags.self, tags.bool, tags.null], class: "t-keyword" },
  { tag: [tags.typeName, tags.className, tags.standard(tags.typeName)], class: "t-type" },
  { tag: [tags.string, tags.character], class: "t-string" },
  { tag: tags.number, class: "t-number" },
  { tag: tags.comment, class: "t-comment" },
  { tag: tags.function(tags.variableName), class: "t-function" },
  { tag: [tags.annotation, tags.meta], class: "t-annotation" },
]);

/** Colours Java in statements, and splits a .codeview into numbered lines that #L<line> can point to. */
export function colourAll(root: ParentNode): void {
  for (const code of root.querySelectorAll<HTMLElement>("pre > code.language-java:not([data-drawn])")) {
    colour(code, code.closest(".codeview") !== null);
  }
  markLines();
}

function colour(code: HTMLElement, numbered: boolean): void {
  const source = (code.textContent ?? "").replace(/\n$/, "");
  const lines: HTMLElement[] = [el("span")];
  const put = (text: string, style: string) =>
    lines.at(-1)!.append(style ? el("span", { class: style }, text) : text);
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
    // What scrolls must be reachable with the keyboard.
    code.parentElement?.setAttribute("tabindex", "0");
    code.replaceChildren(...lines.flatMap((line, i) => [...(i ? ["\n"] : []), ...line.childNodes]));
  }
  code.dataset.drawn = "";
}

/** Marks the lines that the compiler complains of, wherever the list of its messages came from. */
export function markLines(): void {
  for (const line of document.querySelectorAll<HTMLElement>(".codeview .line[data-severity]")) {
    delete line.dataset.severity;
  }
  for (const message of document.querySelectorAll<HTMLElement>(".diagnostics [data-line]")) {
    const line = document.querySelector<HTMLElement>(`.codeview #L${Number(message.dataset.line)}`);
    if (line && line.dataset.severity !== "ERROR") line.dataset.severity = message.dataset.severity ?? "";
  }
}
