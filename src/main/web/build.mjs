// Bundles src/ and css/ into the assets that the server serves. The output is committed, so that building the server
// needs no Node; `--check` builds again beside it and fails when the two differ.
import * as esbuild from "esbuild";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, "..", "resources");
const committed = join(resources, "META-INF", "resources", "assets");
const templates = join(resources, "templates");

const modules = ["frame", "editor", "math", "submission", "demo", "benchmarks"];
const licensed = {
  "CodeMirror and Lezer": ["@codemirror/view/LICENSE"],
  KaTeX: ["katex/LICENSE"],
  "Apache ECharts": ["echarts/NOTICE", "echarts/LICENSE", "echarts/licenses/LICENSE-d3"],
  ZRender: ["zrender/LICENSE"],
  tslib: ["tslib/CopyrightNotice.txt"],
  Archivo: ["@fontsource-variable/archivo/LICENSE"],
  "JetBrains Mono": ["@fontsource-variable/jetbrains-mono/LICENSE"],
};

function options(outdir) {
  const common = {
    absWorkingDir: here,
    bundle: true,
    minify: true,
    outdir,
    target: ["es2022", "chrome111", "firefox113", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  };
  return [
    // Loaded in the head before anything is painted, so a plain script.
    { ...common, entryPoints: { theme: "src/theme.ts" }, format: "iife" },
    {
      ...common,
      entryPoints: Object.fromEntries(modules.map((name) => [name, `src/${name}.ts`])),
      format: "esm",
      splitting: true,
      chunkNames: "chunk-[hash]",
    },
    {
      ...common,
      entryPoints: { app: "css/app.css", math: "css/math.css" },
      // KaTeX lists each font thrice; every browser that we build for reads woff2.
      loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty" },
      plugins: [woff2Only],
      assetNames: "fonts/[name]-[hash]",
    },
  ];
}

const woff2Only = {
  name: "woff2-only",
  setup(build) {
    build.onLoad({ filter: /katex.*\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\([^)]*\)/g, ""),
      loader: "css",
    }));
  },
};

async function build(outdir) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all(options(outdir).map((each) => esbuild.build(each)));
  await cp(join(here, "static"), outdir, { recursive: true });
  await writeFile(join(outdir, "LICENSES.txt"), await licences());
}

async function licences() {
  const parts = ["The files of this folder are built from src/main/web and contain these libraries and fonts.\n"];
  for (const [title, names] of Object.entries(licensed)) {
    const texts = await Promise.all(names.map((name) => readFile(join(here, "node_modules", name), "utf8")));
    const text = texts.map((each) => each.replaceAll("\r\n", "\n").trim()).join("\n\n");
    const line = "=".repeat(78);
    parts.push(`${line}\n${title}\n${line}\n\n${text}\n`);
  }
  return parts.join("\n");
}

async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

async function read(folder) {
  const names = await files(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])));
}

/**
 * Every `/assets/NAME?v=…` of a template carries the file's hash: browsers may keep an asset for ever, and still get
 * the new one after an upgrade. Returns the templates that name another version than the one built.
 */
async function stamp(assets, write) {
  const stale = [];
  for (const name of (await files(templates)).filter((each) => each.endsWith(".html"))) {
    const path = join(templates, name);
    const before = await readFile(path, "utf8");
    const after = before.replace(/(\/assets\/([\w./-]+)\?v=)(\w*)/g, (whole, prefix, file) => {
      const content = assets.get(file);
      if (!content) throw new Error(`${name} names /assets/${file}, which the build does not make`);
      return prefix + createHash("sha256").update(content).digest("hex").slice(0, 10);
    });
    if (after === before) continue;
    stale.push(`templates/${name}`);
    if (write) await writeFile(path, after);
  }
  return stale;
}

function differences(left, right) {
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => !left.get(name)?.equals(right.get(name) ?? Buffer.from("\0"))).sort();
}

if (process.argv.includes("--check")) {
  const temporary = await mkdtemp(join(tmpdir(), "assay-assets-"));
  try {
    await build(temporary);
    const built = await read(temporary);
    const stale = [
      ...differences(built, await read(committed)).map((name) => `assets/${name}`),
      ...(await stamp(built, false)),
    ];
    if (stale.length) {
      console.error(`Not what src/main/web builds: ${stale.join(", ")}. Run "npm run build" there and commit.`);
      process.exitCode = 1;
    } else {
      console.log(`${built.size} assets are what src/main/web builds.`);
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
} else {
  await build(committed);
  await stamp(await read(committed), true);
}
