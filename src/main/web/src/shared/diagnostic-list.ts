import type { Diagnostic } from "./api";
import { el } from "./dom";
import { t } from "./texts";

/**
 * The compiler's messages as a list. With `open` each is a button that opens its line, otherwise a link to #L<line>.
 */
export function diagnosticList(diagnostics: Diagnostic[], open?: (diagnostic: Diagnostic) => void): HTMLElement {
  return el("ul", { class: "diagnostics" }, ...diagnostics.map((each) => item(each, open)));
}

function item(diagnostic: Diagnostic, open?: (diagnostic: Diagnostic) => void): HTMLElement {
  const { line, severity } = diagnostic;
  const hasLine = line > 0;
  const parts = [
    hasLine && el("span", { class: "place" }, t("place", { line })),
    el("span", { class: "message" }, diagnostic.message),
  ];
  let row: HTMLElement;
  if (hasLine && open) {
    row = el("button", { type: "button", title: t("goToLine", { line }) }, ...parts);
    row.addEventListener("click", () => open(diagnostic));
  } else if (hasLine) {
    row = el("a", { href: `#L${line}` }, ...parts);
  } else {
    row = el("div", { class: "row" }, ...parts);
  }
  return el("li", { "data-severity": severity, "data-line": hasLine ? line : null }, row);
}
