import type { Diagnostic, Fit, MeteringSummary, Submission, TestResult } from "../shared/api";
import { diagnosticList } from "../shared/diagnostic-list";
import { el } from "../shared/dom";
import { exact } from "../shared/numbers";
import { type Key, memory, milliseconds, ordinal, reasonName, t, verdictName } from "../shared/texts";

export interface SubmissionResultOptions {
  open?: (diagnostic: Diagnostic) => void;
  /** Whether to link to the submission's own page. */
  link: boolean;
}

/**
 * Shows a submission while it is judged: banner, cost, one cell for each test, compiler messages, a table of the tests.
 * An update reuses the cells, so that only changed ones are animated. Screen readers announce the status and the
 * verdict, not each test.
 */
export class SubmissionResult {
  private readonly banner = el("div", { class: "verdict-banner", "data-verdict": "" });
  private readonly cost = el("p", { class: "metered", role: "status" });
  private readonly cells = el("ol", { class: "cells", "aria-label": t("tests") });
  private readonly messages = el("div");
  private readonly table = el("div");
  private readonly announcement = el("p", { class: "visually-hidden", role: "status" });
  private readonly warning = el("p", { class: "notice", hidden: true }, t("reconnecting"));
  private drawn = "";

  constructor(
    root: HTMLElement,
    private readonly options: SubmissionResultOptions,
  ) {
    root.replaceChildren(
      this.announcement,
      this.banner,
      this.cost,
      this.warning,
      this.cells,
      this.messages,
      this.table,
    );
    this.drawBanner("", t("status.SENDING"), "");
  }

  connectionLost(lost: boolean): void {
    this.warning.hidden = !lost;
  }

  show(submission: Submission): void {
    const done = submission.status === "DONE";
    const verdict = (done && submission.verdict) || "";
    const name = verdict ? verdictName(verdict) : progress(submission);
    this.drawBanner(verdict, name, this.detail(submission), this.options.link ? submission.id : undefined);
    this.drawCells(submission);
    this.drawMessages(submission);
    this.table.replaceChildren(...(done && submission.tests.length ? [testTable(submission.tests)] : []));
    if (done && submission.metering === "DUE" && !submission.cost && this.options.link) this.cost.textContent = t("measuring");
    if (done) document.title = document.title.replace(/^([A-Z]+ · )?/, `${verdict} · `);
  }

  /** Shows what the metered run of an accepted submission counted, and the rank by cost once it is known. */
  showCost(id: number | string, summary: MeteringSummary | null, rank?: Node): void {
    if (summary?.cost == null) {
      this.cost.replaceChildren();
      return;
    }
    const cost = el("a", { href: `/submissions/${id}#cost` }, t("costIs", { cost: exact(summary.cost) }));
    const parts = [cost, summary.growth && growthWords(summary.growth), rank].filter((each) => !!each);
    this.cost.replaceChildren(...parts.flatMap((part, i) => (i ? [" · ", part!] : [part!])));
  }

  private drawBanner(verdict: string, name: string, detail: string, id?: number | string): void {
    const words = [el("span", { class: "name" }, name), detail && el("span", { class: "detail" }, detail)];
    const signature = [verdict, name, detail, id].join("|");
    if (signature === this.drawn) return;
    if (verdict && this.banner.dataset.verdict !== verdict) this.banner.dataset.fresh = "";
    this.drawn = signature;
    this.banner.dataset.verdict = verdict;
    this.banner.replaceChildren(
      el("span", { class: "mark", "aria-hidden": "true" }, verdict || "···"),
      el("span", { class: "words" }, ...words),
      ...(id === undefined ? [] : [el("a", { href: `/submissions/${id}` }, t("openSubmission", { id }))]),
    );
    const announcement = verdict ? `${name}. ${detail}` : name;
    if (this.announcement.textContent !== announcement) this.announcement.textContent = announcement;
  }

  private detail(submission: Submission): string {
    const { verdict, reason, tests } = submission;
    const total = submission.tests_total || tests.length;
    const passed = tests.filter((test) => test.verdict === "AC").length;
    if (submission.status !== "DONE") return total ? t("testsPassed", { n: passed, total }) : "";
    const errors = (submission.compile?.diagnostics ?? []).filter((each) => each.severity === "ERROR").length;
    if (verdict === "CE") return errors === 1 ? t("compileError") : t("compileErrors", { n: errors });
    const failed = tests.findIndex((test) => test.verdict !== null && test.verdict !== "AC");
    const parts = [
      reason && reasonName(reason),
      failed < 0 ? t("testsPassed", { n: passed, total }) : t("failedOn", { n: failed + 1, total }),
      submission.time_ms != null && milliseconds(submission.time_ms),
      submission.memory_kb != null && memory(submission.memory_kb),
    ];
    return parts.filter(Boolean).join(" · ");
  }

  private drawCells(submission: Submission): void {
    const { tests, status } = submission;
    const total = Math.max(submission.tests_total, tests.length);
    while (this.cells.children.length > total) this.cells.lastElementChild?.remove();
    for (let i = 0; i < total; i++) {
      let cell = this.cells.children[i] as HTMLElement | undefined;
      if (!cell) {
        cell = el("li", { class: "cell", "data-verdict": "" });
        this.cells.append(cell);
      }
      drawCell(cell, i, tests[i], status === "RUNNING" && i === tests.length);
    }
    this.cells.hidden = total === 0;
  }

  private drawMessages(submission: Submission): void {
    const found = submission.compile?.diagnostics ?? [];
    this.messages.replaceChildren(...(found.length ? [diagnosticList(found, this.options.open)] : []));
  }
}

function growthWords({ growth, indistinguishable: others }: Fit): string {
  return others.length ? t("growsLikeEither", { growth, others: others.join(", ") }) : t("growsLike", { growth });
}

function progress({ status, position, sizes }: Submission): string {
  if (status === "MEASURING" && sizes) return t("status.MEASURING", { n: sizes.measured, total: sizes.total });
  if (status !== "QUEUED" || !position) return t(`status.${status}` as Key);
  return t("inLine", { place: ordinal(position) });
}

function drawCell(cell: HTMLElement, index: number, test: TestResult | undefined, running: boolean): void {
  const verdict = test?.verdict ?? "";
  const skipped = test?.reason === "SKIPPED";
  if (verdict && cell.dataset.verdict !== verdict) cell.dataset.fresh = "";
  cell.dataset.verdict = verdict;
  cell.toggleAttribute("data-running", running && !verdict);
  cell.classList.toggle("skipped", skipped);
  const title = test
    ? t("testTitle", {
        n: index + 1,
        name: test.name,
        verdict: [verdict && verdictName(verdict), test.reason && reasonName(test.reason), milliseconds(test.time_ms)]
          .filter(Boolean)
          .join(", "),
      })
    : t("testPending", { n: index + 1 });
  if (cell.title === title) return;
  cell.title = title;
  cell.replaceChildren(
    el("span", { "aria-hidden": "true" }, verdict || (skipped ? "–" : String(index + 1))),
    el("span", { class: "visually-hidden" }, title),
  );
}

function testTable(tests: TestResult[]): HTMLElement {
  const head = ["test", "verdict", "time", "memory"] as const;
  return el(
    "details",
    { class: "tests" },
    el("summary", {}, t("allTests")),
    el(
      "table",
      { class: "table" },
      el("thead", {}, el("tr", {}, ...head.map((key, i) => el("th", { scope: "col", class: i > 1 && "num" }, t(key))))),
      el("tbody", {}, ...tests.map(testRow)),
    ),
  );
}

function testRow(test: TestResult): HTMLElement {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, test.name),
    el(
      "td",
      {},
      test.verdict && el("span", { class: "verdict", "data-verdict": test.verdict }, test.verdict),
      test.reason && el("span", { class: "verdict-name" }, reasonName(test.reason)),
      test.message && el("p", { class: "validator-message" }, test.message),
    ),
    el("td", { class: "num" }, milliseconds(test.time_ms)),
    el("td", { class: "num" }, memory(test.memory_kb)),
  );
}
