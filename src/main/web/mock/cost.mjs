// What metered submissions of the mock cost, and the sections of their page as the server would draw them.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const messages = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "resources", "messages");
const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const grouped = (n) => n.toLocaleString("en");
const allocation = (n) => (n < 1024 ? `${n} B` : n < 1 << 20 ? `${(n / 1024).toFixed(1)} KiB` : `${(n / (1 << 20)).toFixed(1)} MiB`);

/** As `submissions:KEY` and `cost:KEY` of templates; of conditions, the last branch. */
function texts(language) {
  const lines = ["submissions", "cost"].flatMap((bundle) =>
    readFileSync(join(messages, `${bundle}_${language}.properties`), "utf8").split("\n"),
  );
  const all = Object.fromEntries(lines.filter(Boolean).map((line) => line.split(/=(.*)/s).slice(0, 2)));
  return (key, values = {}) =>
    escape((all[key] ?? `¿${key}?`).replace(/\{#if.*\{#else\}(.*)\{\/if\}/, "$1").replace(/\{(\w+)\}/g, (_, name) => values[name]));
}

const sizes = Array.from({ length: 11 }, (_, i) => 1000 * 2 ** i);
const points = (f, bytes) => sizes.map((n, i) => ({ n, cost: Math.round(f(n) * (1 + 0.01 * ((i * 7) % 3))), bytes: bytes(n) }));
const fit = (growth, runner_up, likelihood, exponent, coefficient) => ({ growth, runner_up, likelihood, exponent, coefficient });
const constant = fit("1", "log n", 2e6, 0, 16);

export const source = `import java.util.Arrays;

/** Sorts a copy, and looks at neighbours. */
class Solution {
    public int maximumGap(int[] nums) {
        if (nums.length < 2) {
            return 0;
        }
        int[] sorted = nums.clone();
        sort(sorted, 0, sorted.length);
        int gap = 0;
        for (int i = 1; i < sorted.length; i++) {
            gap = Math.max(gap, sorted[i] - sorted[i - 1]);
        }
        return gap;
    }

    private static void sort(int[] a, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(a, from, middle);
        sort(a, middle, to);
        int[] left = Arrays.copyOfRange(a, from, middle); // the right half stays where it is
        for (int i = 0, j = middle, k = from; i < left.length; k++) {
            a[k] = j < to && a[j] < left[i] ? a[j++] : left[i++];
        }
    }
}
`;
const counts = {
  6: 60, 9: 1_204_000, 10: 80, 11: 40, 12: 7_220_100, 13: 13_640_200, 15: 40, 18: 1_600_000, 19: 4_015_000,
  22: 6_020_000, 23: 4_800_210, 24: 4_800_210, 25: 31_240_000, 26: 96_320_400, 27: 301_882_000,
};

/** A merge sort's cost on `tests`; with `asked`, of a problem that asks for that growth. */
export function metered(tests, asked = null) {
  const each = tests.map((name, i) => ({ name, cost: 41_000 * (i + 1) ** 3, objects: 1000 * (i + 1) ** 2, bytes: 24_000 * (i + 1) ** 2 }));
  const sum = (key) => each.reduce((total, test) => total + test[key], 0);
  return {
    cost_model: 1, cost: sum("cost"), objects: sum("objects"), bytes: sum("bytes"), tests: each,
    growth: {
      points: points((n) => 31 * n * Math.log2(n), (n) => 8 * n * Math.log2(n)),
      cost: fit("n log n", "n", 47.3, 1.08, 31.2),
      memory: fit("n log n", "n", 12.4, 1.07, 8),
    },
    variants: [
      { name: "Buckets", points: points((n) => 84 * n, () => 4096), cost: fit("n", "n log n", 9e9, 1, 84), memory: constant },
      { name: "RadixSort", points: points((n) => 131 * n + 9000, (n) => 4 * n), cost: fit("n", "n log n", 5e4, 0.998, 131), memory: constant },
      { name: "SortAndCompare", points: points((n) => 9 * n * Math.log2(n), () => 64), cost: fit("n log n", "n", 88, 1.07, 9.1), memory: constant },
    ],
    limit: asked && { growth: asked, factor: null, exceeded: asked === "n" },
    lines: Object.entries(counts).map(([line, count]) => ({ line: Number(line), count })),
    coarse: [],
  };
}

export function costSection({ metering, metering_reason, cost }, language) {
  const t = texts(language);
  if (!metering) return "";
  const state =
    metering === "DUE" ? `<p class="idle measuring" role="status">${t("meteringDue")}</p>`
    : metering === "REFUSED" ? `<p class="idle">${t("meteringRefused", { reason: metering_reason })}</p>` : "";
  return `<section class="section cost" id="cost" aria-labelledby="cost-title"><h2 id="cost-title">${t("whatItCost")}</h2>${state}${cost ? figures(cost, t) : ""}</section>`;
}

function figures(cost, t) {
  const { growth, limit } = cost;
  const words = (fitted) =>
    [t("likelier", { times: fitted.likelihood > 1000 ? ">1000" : Math.round(fitted.likelihood), runnerUp: fitted.runner_up }),
      t("exponent", { value: fitted.exponent.toFixed(2) })].join(" · ");
  const fact = (name, value, sub) => `<div><dt>${name}</dt><dd>${value}<span class="sub">${sub}</span></dd></div>`;
  const asked = limit ? `</span><span class="sub">${t("asksFor", { growth: limit.growth })}` : "";
  return `${limit?.exceeded ? `<p class="notice" data-kind="cost">${t("exceedsGrowth", { asked: limit.growth, found: growth.cost.growth })}</p>` : ""}
  <dl class="facts">
    ${fact(t("cost"), `${grouped(cost.cost)} <span class="unit">${t("bytecodes")}</span>`, t("costModel", { model: cost.cost_model }))}
    ${fact(t("costGrows"), growth.cost.growth, words(growth.cost) + asked)}
    ${fact(t("allocated"), allocation(cost.bytes), t("objects", { count: grouped(cost.objects) }))}
    ${fact(t("memoryGrows"), growth.memory.growth, words(growth.memory))}
  </dl>
  <p class="aside-note">${t("costExplained")} ${t("growthExplained")}</p>
  <div data-role="growth">${table(
    [t("growth"), "n", t("thisSubmission"), ...cost.variants.map((each) => each.name)],
    growth.points.map((point, i) => [point.n, point.cost, ...cost.variants.map((each) => each.points[i].cost)].map(grouped)),
  )}</div>`;
}

function table([caption, ...head], rows) {
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table"><caption>${caption}</caption><thead><tr>${head.map((each) => `<th scope="col" class="num">${each}</th>`).join("")}</tr></thead><tbody>${rows
    .map(([first, ...rest]) => `<tr><th scope="row" class="num">${first}</th>${rest.map((each) => `<td class="num">${each}</td>`).join("")}</tr>`)
    .join("")}</tbody></table></div>`;
}

export function hottest({ cost, source }, language) {
  if (!cost) return "";
  const t = texts(language);
  const all = cost.lines.reduce((sum, each) => sum + each.count, 0);
  const rows = [...cost.lines].sort((a, b) => b.count - a.count).slice(0, 10).map(({ line, count }) => {
    const share = count / all;
    return `<tr><th scope="row" class="num"><a href="#L${line}">${line}</a></th><td class="num">${grouped(count)}</td><td class="num">${share < 0.01 ? "&lt;1 %" : `${Math.round(share * 100)} %`}</td><td><meter value="${share}"></meter></td><td class="mono">${escape(source.split("\n")[line - 1]?.trim() ?? "")}</td></tr>`;
  });
  return `<details class="hottest" open><summary>${t("hottestLines")}</summary><div class="table-scroll" tabindex="0" role="region" aria-label="${t("hottestLines")}"><table class="table"><thead><tr><th scope="col" class="num">${t("line")}</th><th scope="col" class="num">${t("cost")}</th><th scope="col" class="num">${t("share")}</th><th scope="col"></th><th scope="col">${t("source")}</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}

/** The heads and the cells that the table of tests has beside its others. */
export const costHeads = (language) =>
  ["cost", "allocated"].map((key) => `<th scope="col" class="num">${texts(language)(key)}</th>`).join("");
export const costCells = (cost, name, language) => {
  const t = texts(language);
  const found = cost.tests.find((each) => each.name === name);
  return `<td class="num" data-label="${t("cost")}">${found ? grouped(found.cost) : "–"}</td><td class="num" data-label="${t("allocated")}">${found ? allocation(found.bytes) : "–"}</td>`;
};
