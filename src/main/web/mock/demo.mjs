// Demos of real packages, really run (in no sandbox: they are the repository's own programs; forks are refused), and made-up benchmarks.
// $PROBLEMS: folders of packages, separated by colons; the repository's own without it. $JAVA: a Java 25 to run them.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const problems = (process.env.PROBLEMS ?? join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..", "problems")).split(":");
const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const runs = new Map();
let last = 0;

function folders() {
  const below = (folder) => readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => join(folder, name));
  const packages = problems.flatMap(below).flatMap(below);
  return new Map(packages.filter((each) => existsSync(join(each, "demo", "demo.yaml"))).map((each) => [basename(each), join(each, "demo")]));
}

/** Texts of one language in place of {en, zh}. */
function localised(value, language) {
  if (Array.isArray(value)) return value.map((each) => localised(each, language));
  if (value === null || typeof value !== "object") return value;
  if ("en" in value && "zh" in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, localised(each, language)]));
}

function read(slug, language) {
  const folder = folders().get(slug);
  if (!folder) return null;
  const demo = localised(parse(readFileSync(join(folder, "demo.yaml"), "utf8")), language);
  return { folder, name: slug, figures: [], ...demo };
}

const text = (slug, language) => readFileSync(join(folders().get(slug), `explanation.${language}.md`), "utf8");

function prose(markdown) {
  return markdown
    .split(/\n{2,}/)
    .map((block) => {
      const heading = /^(#+) (.*)/.exec(block);
      const inner = escape(heading ? heading[2] : block)
        .replace(/\$\$(.+?)\$\$/gs, '<span class="math" data-display>$1</span>')
        .replace(/\$(.+?)\$/gs, '<span class="math">$1</span>')
        .replace(/`(.+?)`/g, "<code>$1</code>");
      return heading ? `<h${heading[1].length}>${inner}</h${heading[1].length}>` : `<p>${inner}</p>`;
    })
    .join("\n");
}

function field([name, given]) {
  const { type, title = name, default: value, minimum, maximum, multipleOf } = given;
  const id = `p-${name}`;
  const options = (given.enum ?? []).map((each, i) => `<option value="${escape(each)}"${each === value ? " selected" : ""}>${escape(given.labels?.[i] ?? each)}</option>`);
  const input =
    type === "boolean" ? `<input type="checkbox" id="${id}" name="${name}"${value ? " checked" : ""}>`
    : type === "string" && !given.enum ? `<input type="text" id="${id}" name="${name}" maxlength="${given.maxLength}" value="${escape(value)}">`
    : type === "string" ? `<select id="${id}" name="${name}">${options.join("")}</select>`
    : `<input type="number" id="${id}" name="${name}" min="${minimum}" max="${maximum}" step="${multipleOf ?? (type === "integer" ? 1 : "any")}" value="${value}">`;
  return `<div class="field"><label for="${id}">${escape(title)}</label>${input}<span class="field-error" id="e-${name}" data-error="${name}" hidden></span></div>`;
}

const chart = ({ title, about, text }, i) =>
  `<figure class="demo-chart" data-chart="${i}"><figcaption><h3>${escape(title)}</h3>${about ? `<p>${escape(about)}</p>` : ""}</figcaption><div data-role="frames" hidden></div>${text ? '<div data-role="text"></div>' : `<div class="plot" data-role="plot" role="img" aria-label="${escape(title)}"></div>`}<details><summary>As a table</summary><div class="table-scroll" data-role="table" tabindex="0"></div><button type="button" class="button small" data-role="csv">CSV</button></details></figure>`;

/** What demo.html needs, as markup; null for no such demo. */
export function demoParts(slug, url, language) {
  const demo = read(slug, language);
  return demo && {
    slug,
    run: escape(url.searchParams.get("run") ?? ""),
    known: String(!url.searchParams.has("anonymous")),
    about: escape(demo.about),
    explanation: prose(text(slug, language)),
    fields: Object.entries(demo.parameters ?? {}).map(field).join(""),
    figures: demo.figures.map(({ title }, i) => `<div data-figure="${i}"><dt>${escape(title)}</dt><dd data-role="value">–</dd></div>`).join(""),
    charts: demo.charts.map(chart).join(""),
    program: escape(readFileSync(join(demo.folder, "Main.java"), "utf8")),
  };
}

export const demoCards = (language) =>
  [...folders().keys()].map((slug) => `<li><h2><a href="/demos/${slug}">${slug}</a></h2><p>${escape(read(slug, language)?.about ?? "")}</p></li>`).join("");

/** The routes below /api/v1/demos and those of benchmarks; false for others. */
export async function demoApi(request, response, path, json, body) {
  if (path === "/api/v1/benchmarks") return json(200, benchmarks());
  const measured = /^\/api\/v1\/problems\/([\w-]+)\/benchmark$/.exec(path);
  const found = measured && benchmarks().find(({ problem }) => problem === measured[1]);
  if (found) return json(200, found);
  const [, slug, runsPath, id] = /^\/api\/v1\/demos\/([\w-]+)(\/runs(?:\/(\w+))?)?$/.exec(path) ?? [];
  if (!slug) return false;
  const language = request.headers.referer?.includes("lang=zh") ? "zh" : "en";
  const demo = read(slug, language);
  if (!demo || (id && !runs.has(id))) return json(404, { title: "No such demo or run", status: 404 });
  const declared = Object.entries(demo.parameters ?? {});
  if (id) return json(200, runs.get(id));
  if (!runsPath) {
    const charts = demo.charts.map(({ text, lanes, labels, ...each }) => ({
      about: null, split: null, animate: null, words: lanes ?? labels ?? {}, ...each,
      text: text ? { lane: null, state: null, step: null, ...text } : null,
    }));
    return json(200, { slug, name: slug, about: demo.about, charts, figures: demo.figures, parameters: declared.map(([name, { type, default: value }]) => ({ name, type, default: value })) });
  }
  const given = await body(request);
  const errors = declared.filter(([name, { maximum }]) => given.parameters[name] > maximum || given.parameters[name] === 13).map(([name]) => ({ field: `parameters.${name}`, message: "is unlucky" }));
  if (errors.length) return json(422, { title: "Invalid parameters", status: 422, errors });
  if (given.source?.includes("busy")) return json(429, { title: "Too many runs", status: 429, detail: "Wait for your last one." });
  return run(demo, declared, given, response);
}

function run(demo, declared, given, response) {
  const rows = [];
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  const finish = (verdict, reason, error, time, compile = { ok: true, diagnostics: [] }) => {
    const stored = verdict === "AC" ? `k3x${++last}` : null;
    const end = { row: "end", run: stored, verdict, reason, time_ms: time, memory_kb: 41_216, error, machine: "mock, 2 cores", jdk: "25", date: new Date().toISOString(), compile };
    if (stored) runs.set(stored, { id: stored, parameters: given.parameters, source: given.source ?? null, rows, end });
    response.end(`${JSON.stringify(end)}\n`);
  };
  const line = given.source ? given.source.split("\n").findIndex((each) => each.includes("syntax")) + 1 : 0;
  if (line) return finish("CE", null, "", 0, { ok: false, diagnostics: [{ severity: "ERROR", line, column: 1, end_line: line, end_column: 7, message: "cannot find symbol" }] });
  if (given.source) return finish("RTE", "EXIT_1", 'Exception in thread "main" java.lang.IllegalStateException: the mock runs no forks\n\tat Main.main(Main.java:7)', 80);
  const started = Date.now();
  const child = spawn(process.env.JAVA ?? "java", ["Main.java", ...declared.map(([name]) => String(given.parameters[name]))], { cwd: demo.folder });
  let rest = "";
  let error = "";
  child.stderr.on("data", (chunk) => (error += chunk));
  child.stdout.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const each of lines) {
      const row = each.startsWith("{") ? JSON.parse(each) : { row: "printed", text: each };
      if (row.row !== "progress") rows.push(row);
      response.write(`${JSON.stringify(row)}\n`);
    }
  });
  child.on("close", (code) => finish(code ? "RTE" : "AC", code ? `EXIT_${code}` : null, error, Date.now() - started));
  response.on("close", () => child.kill());
}

const sizes = [32, 64, 128, 256, 512, 1024, 2048];
const variant = (name, growth, exponent, factor, noise) => ({
  name,
  growth: { growth, runner_up: "n", likelihood: 1e4, exponent, coefficient: factor },
  points: sizes.map((n, i) => ({
    n, cost: Math.round(factor * n ** exponent * (1 + 0.02 * (i % 3))), bytes: Math.round(16 * n ** (exponent / 2 + 0.5)),
    time_us: i === 0 ? null : Number((factor * n ** exponent * 0.0011).toFixed(1)), error: noise && noise * Math.sqrt(n),
  })),
});
const benchmark = (family, problem, name, variants) => ({ problem, name, family, variants, machine: "mock, 2 cores", jdk: "25.0.1", date: "2026-11-25T12:00:00Z" });

function benchmarks() {
  return [
    benchmark("attention", "online-softmax-attention", "Online softmax", [variant("Matrix", "n²", 2, 60, 3e-9), variant("Row by row", "n²", 1.99, 55, 4e-9), variant("Tiled", "n²", 1.98, 48, 1e-8)]),
    benchmark("attention", "linear-attention", "Linear attention", [variant("Recurrent", "n", 1, 900, 1e-9), variant("Chunks", "n", 1.04, 700, 2e-9), variant("Matrix", "n²", 2, 45, null)]),
    ...[...folders().keys()].map((slug) => benchmark("ssm", slug, slug, [variant("Recurrent", "n", 1, 400, 1e-9), variant("Convolution", "n log n", 1.12, 900, 2e-9)])),
  ];
}
