// The pages of mock/ with a pretended API behind the real content security policy: node mock/server.mjs [port]
// Sources that hold "syntax" do not compile, "wrong" are wrong, "slow" too slow; "drop" loses the event stream,
// "down" the server. ?lang=zh, ?anonymous and ?warning change the frame.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

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
  "/submissions/12": "submission",
  "/submissions": "submissions",
  "/leaderboard": "leaderboard",
  "/login": "login",
  "/register": "login",
};
const source = `import java.util.Arrays;

/** Buckets: the gap is never inside one. */
class Solution {
    public int maximumGap(int[] nums) {
        if (nums.length < 2) {
            return 0;
        }
        int low = Arrays.stream(nums).min().getAsInt(), high = Arrays.stream(nums).max().getAsInt();
        int width = Math.max(1, (high - low) / (nums.length - 1)); // overflows for large ranges
        String note = "buckets of " + width;
        return width;
    }
}
`;
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

async function page(name, url, id) {
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
      source: escape(source),
      statement: await readFile(join(here, `statement.${language}.html`), "utf8"),
      cells: cells(),
      rows: rows(),
      submissionRows: submissionRows(language),
    },
  });
}

const outcomes = ["AC", "AC", "AC", "AC", "AC", "AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE", "CLE", "JE", "", "", ""];
const cells = () =>
  outcomes
    .map((v, i) => `<li class="cell" data-verdict="${v}" title="${i + 1}"><span>${v || i + 1}</span></li>`)
    .join("");
const rows = () =>
  outcomes
    .filter(Boolean)
    .map(
      (v, i) =>
        `<tr><th scope="row">${i < 2 ? "sample" : "secret"}/${String(i + 1).padStart(2, "0")}</th><td><span class="verdict" data-verdict="${v}">${v}</span></td><td class="num">${3 * i + 1} ms</td><td class="num">${(30 + i * 1.7).toFixed(1)} MiB</td></tr>`,
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
    name: i < 2 ? `sample/${i + 1}` : `secret/${String(i - 1).padStart(2, "0")}`,
    sample: i < 2,
    verdict: bad && i >= 6 ? (i === 6 ? bad : null) : "AC",
    reason: bad && i > 6 ? "SKIPPED" : null,
    time_ms: 3 + i,
    memory_kb: 31000 + i * 512,
  }));
  const done = !compiled.ok ? elapsed > 300 : ran === total;
  const status = done ? "DONE" : elapsed < 150 ? "QUEUED" : elapsed < 400 ? "COMPILING" : "RUNNING";
  return {
    id, problem: "maximum-gap", author: "ada", status,
    verdict: done ? (compiled.ok ? (bad ?? "AC") : "CE") : null,
    reason: null, time_ms: done ? 22 : null, memory_kb: done ? 39300 : null,
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
  const one = /^\/api\/v1\/submissions\/(\w+)(\/events)?$/.exec(path);
  const found = one && submissions.get(one[1]);
  if (!found) return json(404, { title: "No such submission", status: 404 });
  if (!one[2]) return json(200, view(found));
  if (found.text.includes("drop")) return response.destroy();
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  const timer = setInterval(() => {
    const now = view(found);
    response.write(`data: ${JSON.stringify(now)}\n\n`);
    if (now.status !== "DONE") return;
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
    const live = /^\/submissions\/(\d{3,})$/.exec(path);
    const name = live ? "submission-live" : pages[path];
    if (!name) return response.writeHead(404).end("not found");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
    return response.end(await page(name, url, live?.[1]));
  } catch (failure) {
    console.error(failure);
    return response.writeHead(500).end();
  }
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
