import type { Diagnostic, Run, RunResult } from "../shared/api";
import { diagnosticList } from "../shared/diagnostic-list";
import { el } from "../shared/dom";
import { memory, milliseconds, reasonName, t, verdictName } from "../shared/texts";

/**
 * Shows a run: compiler messages if there are any, then one tab for each test with input, expected and actual output.
 */
export function showRunResult(root: HTMLElement, run: Run, open: (diagnostic: Diagnostic) => void): void {
  root.replaceChildren();
  const announcement = run.compile.ok
    ? run.tests.map((test) => `${test.name}: ${outcomeText(test)}`).join(", ")
    : t("verdict.CE");
  root.append(el("p", { class: "visually-hidden", role: "status" }, announcement));
  if (run.compile.diagnostics.length) root.append(diagnosticList(run.compile.diagnostics, open));
  if (run.tests.length === 0) return;

  const view = el("div", { class: "case" });
  if (run.tests.length > 1) root.append(caseTabs(run.tests, (test) => view.replaceChildren(...caseParts(test))));
  view.append(...caseParts(run.tests[firstFailure(run.tests)]!));
  root.append(view);
}

/** The index of the first test that failed; 0 when none did. */
function firstFailure(tests: RunResult[]): number {
  return Math.max(
    0,
    tests.findIndex((test) => test.verdict !== null && test.verdict !== "AC"),
  );
}

function caseTabs(tests: RunResult[], choose: (test: RunResult) => void): HTMLElement {
  const first = firstFailure(tests);
  const buttons = tests.map((test, i) => {
    const button = el(
      "button",
      { type: "button", "aria-pressed": String(i === first) },
      test.name,
      test.verdict && verdictBadge(test.verdict),
    );
    button.addEventListener("click", () => {
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
      choose(test);
    });
    return button;
  });
  return el("div", { class: "cases", role: "group", "aria-label": t("cases") }, ...buttons);
}

function caseParts(test: RunResult): HTMLElement[] {
  const [expected, actual] = markDifference(test.expected, test.actual);
  const head = el(
    "div",
    { class: "case-head" },
    test.verdict && verdictBadge(test.verdict),
    el("strong", {}, outcomeText(test)),
    el("span", { class: "cost" }, `${milliseconds(test.time_ms)} · ${memory(test.memory_kb)}`),
  );
  const boxes = el(
    "div",
    { class: "io" },
    test.input !== null && box("input", [test.input], "full"),
    test.expected !== null && box("expected", expected),
    (test.actual !== null || test.expected !== null) && box("actual", actual),
    !!test.output && box("output", [test.output], "full"),
    !!test.error && box("error", [test.error], "full", "error"),
  );
  return [head, boxes];
}

function outcomeText(test: RunResult): string {
  const name = test.verdict ? verdictName(test.verdict) : t("ownInputDone");
  return test.reason ? `${name} (${reasonName(test.reason)})` : name;
}

function verdictBadge(verdict: string): HTMLElement {
  return el("span", { class: "verdict", "data-verdict": verdict, "aria-hidden": "true" }, verdict);
}

type Title = "input" | "expected" | "actual" | "output" | "error";

function box(title: Title, content: (Node | string)[], place = "", kind = ""): HTMLElement {
  const empty = content.every((part) => part === "");
  return el(
    "div",
    { class: place || null },
    el("h4", {}, t(title)),
    el("pre", { class: kind || null, tabindex: 0 }, ...(empty ? [el("i", { class: "none" }, t("nothing"))] : content)),
  );
}

/** Both texts, with the first line that differs marked. */
function markDifference(expected: string | null, actual: string | null): [(Node | string)[], (Node | string)[]] {
  if (expected === null || actual === null) return [[expected ?? ""], [actual ?? ""]];
  const left = expected.split("\n");
  const right = actual.split("\n");
  let i = 0;
  while (i < Math.max(left.length, right.length) && left[i]?.trimEnd() === right[i]?.trimEnd()) i++;
  if (i >= Math.max(left.length, right.length)) return [[expected], [actual]];
  return [markLine(left, i), markLine(right, i)];
}

function markLine(lines: string[], at: number): (Node | string)[] {
  if (at >= lines.length) return [lines.join("\n")];
  const before = lines.slice(0, at).map((line) => `${line}\n`);
  const rest = lines.slice(at + 1).map((line) => `\n${line}`);
  return [before.join(""), el("mark", {}, lines[at]!), rest.join("")];
}
