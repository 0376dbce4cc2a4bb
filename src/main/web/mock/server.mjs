// The pages of mock/ with a pretended API behind the real content security policy: node mock/server.mjs [port]
// Sources that hold "syntax" do not compile, "wrong" are wrong, "slow" too slow; "drop" loses the event stream,
// "down" the server. What is accepted is metered 2 s later; "refuse" is refused that. ?lang=zh, ?anonymous and ?warning
// change the frame. Demos: see demo.mjs; 13 is no parameter, a fork never runs. Submissions: 12 wrong, 20 metered, 21 too costly, 22 being metered for ever, 23 refused.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { demoApi, demoCards, demoParts } from "./demo.mjs";
import { costCells, costHeads, costSection, hottest, metered, source } from "./cost.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, "..", "..", "resources");
const types = { ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const pages = {
  "/": "problems",
  "/problems": "problems",
  "/problems/maximum-gap": "problem",
  "/submissions": "submissions",
  "/leaderboard": "leaderboard",
  "/demos": "demos",
  "/benchmarks": "benchmarks",
  "/login": "login",
  "/register": "login",
};
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const submissions = new Map();
let last = 100;

// As much of Qute as the frame needs.
function render(template, context) {
  // Innermost first, until none is left.
  const innermost = /\{#if ([^{}]+)\}((?:(?!\{#if).)*?)\{\/if\}/gs;
  while (template.search(innermost) >= 0) {
    template = template.replace(innermost, (_, test, body) => {
      const [yes, no = ""] = body.split("{#else}");
      return truth(test, context) ? yes : no;
    });
  }
  return template
    .replace(/\{msg:([\w.]+)\}/g, (_, key) => escape(context.texts[key] ?? `¿${key}?`))
    .replace(/\{(?:inject:csrf|cdi:page)\.(\w+)\}/g, (_, key) => escape(String(context[key] ?? "")))
    .replace(/\{(\w+)\}/g, (whole, key) => context.raw[key] ?? whole);
}

function truth(test, context) {
  const starts = /path\.startsWith\('([^']+)'\)/.exec(test);
  if (starts) return context.path.startsWith(starts[1]);
  const equals = /page\.(\w+) == '(\w+)'/.exec(test);
  return equals ? context[equals[1]] === equals[2] : !!context[test.replace("cdi:page.", "")];
}

async function page(name, url, id, shown, parts) {
  const language = url.searchParams.get("lang") === "zh" ? "zh" : "en";
  const texts = JSON.parse(await readFile(join(here, "..", `pages.${language}.json`), "utf8"));
  const body = await readFile(join(here, `${name}.html`), "utf8");
  let frame = await readFile(join(resources, "templates", "web", "frame.html"), "utf8");
  frame = frame.replace(/\{!.*?!\}\s*/gs, "").replace(/\{#insert (\w+)\}(.*?)\{\/insert\}/gs, (_, block, otherwise) => {
    const filled = new RegExp(`\\{#${block}\\}(.*?)\\{/${block}\\}`, "s").exec(body);
    return filled ? filled[1] : otherwise;
  });
  return render(frame, {
    texts,
    language,
    path: url.pathname,
    signedIn: !url.searchParams.has("anonymous"),
    handle: "ada",
    warning: url.searchParams.has("warning") ? texts.sandboxOff : "",
    parameterName: "csrf-token",
    token: "mock",
    raw: {
      id,
      source: escape(shown?.source ?? source),
      statement: await readFile(join(here, `statement.${language}.html`), "utf8"),
      ...(shown && {
        metering: shown.metering ?? "",
        banner: banner(shown),
        cells: cells(shown),
        rows: rows(shown, texts, language),
        cost: costSection(shown, language),
        costHeads: shown.cost ? costHeads(language) : "",
        hottest: hottest(shown, language),
      }),
      submissionRows: submissionRows(language),
      ...(name === "demos" && { cards: demoCards(language) }),
      ...parts,
    },
  });
}

const outcomes = ["AC", "AC", "AC", "AC", "AC", "AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE", "CLE", "JE", "", "", ""];
const testName = (i) => (i < 2 ? `sample/${i + 1}` : `secret/${String(i - 1).padStart(2, "0")}`);
const testOf = (verdict, i) => ({
  name: testName(i), sample: i < 2, verdict: verdict || null, reason: verdict ? null : "SKIPPED", time_ms: 3 * i + 1, memory_kb: 30_720 + i * 1740,
});
const accepted = Array.from({ length: 12 }, (_, i) => testOf("AC", i));
const cost = (asked) => metered(accepted.map((test) => test.name), asked);
const stored = {
  12: { verdict: "WA", tests: outcomes.map(testOf) },
  20: { verdict: "AC", tests: accepted, metering: "DONE", cost: cost("n log n") },
  21: { verdict: "CLE", tests: accepted, metering: "DONE", cost: cost("n") },
  22: { verdict: "AC", tests: accepted, metering: "DUE" },
  23: { verdict: "AC", tests: accepted, metering: "REFUSED", metering_reason: "it started a thread, and threads have no exact cost" },
};
const names = { AC: "Accepted", WA: "Wrong answer", CLE: "Cost limit exceeded", TLE: "Time limit exceeded", CE: "Compile error" };

function known(id) {
  if (stored[id]) return { id, problem: "maximum-gap", status: "DONE", source, ...stored[id] };
  const found = submissions.get(id);
  return found && { ...view(found), source: found.text };
}

const banner = ({ verdict, tests }) =>
  `<div class="verdict-banner" data-verdict="${verdict}"><span class="mark" aria-hidden="true">${verdict}</span><span class="words"><span class="name">${names[verdict]}</span><span class="detail">${tests.filter((each) => each.verdict === "AC").length} of ${tests.length} tests passed</span></span></div>`;
const cells = ({ tests }) =>
  tests
    .map(({ verdict }, i) => `<li class="cell" data-verdict="${verdict ?? ""}" title="${i + 1}"><span>${verdict ?? i + 1}</span></li>`)
    .join("");
const rows = ({ tests, cost: counted }, texts, language) =>
  tests
    .map(
      ({ name, verdict, time_ms, memory_kb }) =>
        `<tr><th scope="row" class="title">${name}</th><td class="aside"><span class="verdict" data-verdict="${verdict ?? ""}">${verdict ?? "–"}</span></td><td class="num" data-label="${texts.time}">${time_ms} ms</td><td class="num" data-label="${texts.memory}">${(memory_kb / 1024).toFixed(1)} MiB</td>${counted ? costCells(counted, name, language) : ""}</tr>`,
    )
    .join("");
const submissionRows = (language) =>
  ["AC", "WA", "TLE", "CE", "RTE", ""]
    .map(
      (v, i) =>
        `<tr><td class="lead"><a class="verdict" data-verdict="${v}" href="/submissions/12">${v || "···"}</a></td><th scope="row" class="title"><a href="/problems/maximum-gap">${language === "zh" ? "最大间距" : "Maximum Gap"}</a></th><td class="num">${v ? `${7 * i + 5} ms` : "–"}</td><td class="num">${v ? "38.4 MiB" : "–"}</td><td><time datetime="2026-11-2${4 - (i % 3)}T0${i}:31:00Z">2026-11-24</time></td></tr>`,
    )
    .join("");

function compile(text) {
  const line = text.split("\n").findIndex((each) => each.includes("syntax")) + 1;
  const diagnostics = line
    ? [
        { severity: "ERROR", line, column: 9, end_line: line, end_column: 15, message: "cannot find symbol\n  symbol:   class syntax\n  location: class Solution" },
        { severity: "WARNING", line: 1, column: 1, end_line: 1, end_column: 6, message: "[rawtypes] found raw type: List" },
      ]
    : [];
  return { ok: !line, diagnostics };
}

function view({ id, text, started }) {
  const compiled = compile(text);
  const elapsed = Date.now() - started;
  const total = 20;
  const bad = text.includes("wrong") ? "WA" : text.includes("slow") ? "TLE" : null;
  const ran = elapsed < 400 || !compiled.ok ? 0 : Math.min(total, Math.floor((elapsed - 400) / 90));
  const tests = Array.from({ length: ran }, (_, i) => ({
    name: testName(i),
    sample: i < 2,
    verdict: bad && i >= 6 ? (i === 6 ? bad : null) : "AC",
    reason: bad && i > 6 ? "SKIPPED" : null,
    time_ms: 3 + i,
    memory_kb: 31000 + i * 512,
  }));
  const done = !compiled.ok ? elapsed > 300 : ran === total;
  const costly = done && compiled.ok && !bad;
  const over = costly && elapsed > 4500;
  const refused = over && text.includes("refuse");
  const status = done ? "DONE" : elapsed < 150 ? "QUEUED" : elapsed < 400 ? "COMPILING" : "RUNNING";
  return {
    id, problem: "maximum-gap", author: "ada", status,
    verdict: done ? (compiled.ok ? (bad ?? "AC") : "CE") : null,
    reason: null, time_ms: done ? 22 : null, memory_kb: done ? 39300 : null,
    metering: !costly ? null : refused ? "REFUSED" : over ? "DONE" : "DUE",
    metering_reason: refused ? "it started a thread, and threads have no exact cost" : null,
    cost: over && !refused ? metered(tests.map((each) => each.name)) : null,
    compile: elapsed < 300 ? null : compiled,
    tests_total: compiled.ok ? total : 0, tests, submitted_at: new Date(started).toISOString(),
  };
}

function run(text, input) {
  const compiled = compile(text);
  const wrong = text.includes("wrong");
  const test = (name, given, expected, actual) => ({
    name, verdict: expected === null ? null : expected === actual ? "AC" : "WA", reason: null, input: given, expected,
    actual, output: text.includes("println") ? "gap so far: 3\n" : "", error: null, time_ms: 4, memory_kb: 30200,
  });
  const tests = !compiled.ok ? [] : input !== null
    ? [test("own", input, null, "3")]
    : [test("sample/1", "[3,6,9,1]", "3", wrong ? "6" : "3"), test("sample/2", "[10]", "0", "0")];
  return { compile: compiled, tests };
}

async function body(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

async function api(request, response, path) {
  const json = (status, value, headers = {}) => {
    response.writeHead(status, { "content-type": status < 400 ? "application/json" : "application/problem+json", ...headers });
    response.end(JSON.stringify(value));
  };
  if ((await demoApi(request, response, path, json, body)) !== false) return;
  const problem = /^\/api\/v1\/problems\/[\w-]+\/(submissions|check|runs)$/.exec(path);
  if (problem && request.method === "POST") {
    const given = await body(request);
    if (given.source.includes("down")) return response.destroy();
    if (given.source.includes("anonymous")) return json(401, { title: "Sign in first", status: 401 });
    if (given.source.length > 131072) return json(413, { title: "Source too long", status: 413, detail: "At most 128 KiB." });
    if (problem[1] === "check") return json(200, compile(given.source));
    if (problem[1] === "runs") return setTimeout(() => json(200, run(given.source, given.input)), 150);
    const id = ++last;
    submissions.set(String(id), { id, text: given.source, started: Date.now() });
    return json(202, view(submissions.get(String(id))), { location: `/api/v1/submissions/${id}` });
  }
  if (/^\/api\/v1\/problems\/[\w-]+\/leaderboard$/.test(path)) return json(200, { own: { rank: 3, submission: last } });
  const one = /^\/api\/v1\/submissions\/(\w+)(\/events)?$/.exec(path);
  const found = one && (submissions.get(one[1]) ?? stored[one[1]]);
  if (!found) return json(404, { title: "No such submission", status: 404 });
  if (!one[2]) return json(200, known(one[1]));
  if (found.text?.includes("drop")) return response.destroy();
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  let told = "";
  const timer = setInterval(() => {
    const now = known(one[1]);
    if (now.status !== "DONE" || told !== "DONE") response.write(`data: ${JSON.stringify(now)}\n\n`);
    told = now.status;
    if (now.status !== "DONE" || now.metering === "DUE") return;
    clearInterval(timer);
    response.end();
  }, 60);
  request.on("close", () => clearInterval(timer));
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  const path = normalize(url.pathname);
  try {
    if (path.startsWith("/api/")) return await api(request, response, path);
    if (path.startsWith("/assets/")) {
      const content = await readFile(join(resources, "META-INF", "resources", path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain", "x-content-type-options": "nosniff" });
      return response.end(content);
    }
    const id = /^\/submissions\/(\d+)$/.exec(path)?.[1];
    const shown = id && known(id);
    const demo = /^\/demos\/([\w-]+)$/.exec(path)?.[1];
    const parts = demo && demoParts(demo, url, url.searchParams.get("lang") === "zh" ? "zh" : "en");
    const name = parts ? "demo" : shown ? (shown.status === "DONE" ? "submission" : "submission-live") : pages[path];
    if (!name) return response.writeHead(404).end("not found");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
    return response.end(await page(name, url, id, shown, parts));
  } catch (failure) {
    console.error(failure);
    return response.writeHead(500).end();
  }
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
