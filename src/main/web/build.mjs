// Builds src/, css/ and static/ into the assets that the server serves, and the manifest of their versions. Both are
// committed, so that building the server needs no Node.
//
//   node build.mjs           builds
//   node build.mjs --check   fails if the committed files are not what the sources build, or if an import is wrong
//   node build.mjs --watch   builds, and again after each change of a source
import * as esbuild from "esbuild";
import { createHash } from "node:crypto";
import { watch } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { wrongImports } from "./imports.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, "..", "resources");
const assets = join(resources, "META-INF", "resources", "assets");
const manifest = "assets.properties";

// The entry points, one for each kind of page; shared/theme.ts is separate, because it is a plain script.
const modules = {
  frame: "src/shared/frame.ts",
  math: "src/shared/math.ts",
  "submission-page": "src/submission/submission-page.ts",
  "problem-page": "src/editor/problem-page.ts",
  "demo-page": "src/demo/demo-page.ts",
  "benchmarks-page": "src/demo/benchmarks-page.ts",
};
const theme = { theme: "src/shared/theme.ts" };
const styles = { app: "css/app.css", math: "css/math.css" };

const licensed = {
  "CodeMirror and Lezer": ["@codemirror/view/LICENSE"],
  KaTeX: ["katex/LICENSE"],
  "Apache ECharts": ["echarts/NOTICE", "echarts/LICENSE", "echarts/licenses/LICENSE-d3"],
  ZRender: ["zrender/LICENSE"],
  tslib: ["tslib/CopyrightNotice.txt"],
  Archivo: ["@fontsource-variable/archivo/LICENSE"],
  "JetBrains Mono": ["@fontsource-variable/jetbrains-mono/LICENSE"],
};

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  write: false,
  outdir: assets,
  // The oldest versions with light-dark(); README.md says so.
  target: ["es2022", "chrome123", "firefox120", "safari17.5"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};

// KaTeX names each font in three formats; every browser that we build for reads woff2.
const woff2Only = {
  name: "woff2-only",
  setup(build) {
    build.onLoad({ filter: /katex.*\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\([^)]*\)/g, ""),
      loader: "css",
    }));
  },
};

const builds = await Promise.all(
  [
    // Runs in the head before the first paint, which a module cannot.
    { ...common, entryPoints: theme, format: "iife" },
    { ...common, entryPoints: modules, format: "esm", splitting: true, chunkNames: "chunk-[hash]" },
    {
      ...common,
      entryPoints: styles,
      loader: { ".woff2": "file" },
      plugins: [woff2Only],
      assetNames: "fonts/[name]-[hash]",
    },
  ].map((options) => esbuild.context(options)),
);

/** Builds in memory: a map from paths below src/main/resources to contents. */
async function build() {
  const results = await Promise.all(builds.map((each) => each.rebuild()));
  const built = new Map(
    results.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)])),
  );
  for (const [name, content] of await read(join(here, "static"))) built.set(join(assets, name), content);
  built.set(join(assets, "LICENSES.txt"), Buffer.from(await licences()));
  const files = new Map([...built].map(([path, content]) => [relative(resources, path), content]));
  return files.set(manifest, Buffer.from(versions(built)));
}

/** The manifest: the hash of each file that has none in its name. Templates ask for it through the bean `assets`. */
function versions(built) {
  const lines = [...built]
    .map(([path, content]) => [relative(assets, path), createHash("sha256").update(content).digest("hex").slice(0, 10)])
    .filter(([name]) => !name.startsWith("chunk-") && !name.startsWith("fonts/"))
    .map(([name, hash]) => `${name}=${hash}\n`);
  return `# Written by src/main/web/build.mjs: the version of each file of /assets\n${lines.sort().join("")}`;
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

/** All files below the folder, by their paths in it. */
async function read(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)])));
}

/** The files that the last build wrote. */
async function committed() {
  const files = new Map(
    [...(await read(assets))].map(([name, content]) => [relative(resources, join(assets, name)), content]),
  );
  const versions = await readFile(join(resources, manifest)).catch(() => null);
  return versions ? files.set(manifest, versions) : files;
}

/** The paths whose contents differ. */
function differences(left, right) {
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths].filter((path) => !left.get(path) || !right.get(path)?.equals(left.get(path))).sort();
}

/** Writes what has changed, and the manifest last: it must not name a version that is not there yet. */
async function write(files) {
  const changed = differences(files, await committed()).sort((a, b) => Number(a === manifest) - Number(b === manifest));
  for (const path of changed) {
    const file = join(resources, path);
    if (!files.has(path)) await rm(file);
    else await mkdir(dirname(file), { recursive: true }).then(() => writeFile(file, files.get(path)));
  }
  return changed.length;
}

async function check() {
  const complaints = await wrongImports(here, Object.values({ ...theme, ...modules }));
  const files = await build();
  const stale = differences(files, await committed());
  if (stale.length)
    complaints.push(`Not what src/main/web builds: ${stale.join(", ")}. Run "npm run build" there and commit.`);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length) process.exitCode = 1;
  else console.log(`No import is wrong, and ${files.size} files are what src/main/web builds.`);
}

function watchSources() {
  let timer;
  let building = Promise.resolve();
  const rebuild = async () => {
    try {
      console.log(`web: ${await write(await build())} files written`);
    } catch (failure) {
      // esbuild has printed the errors of sources already.
      if (!failure.errors) console.error(`web: ${failure.message}`);
    }
  };
  // Editors save in several steps, so this waits until 100 ms have passed without a change.
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(rebuild)), 100);
  };
  for (const folder of ["src", "css", "static"]) watch(join(here, folder), { recursive: true }, changed);
  watch(here, (_, name) => /^texts\..*json$/.test(name ?? "") && changed());
  changed();
}

if (process.argv.includes("--watch")) {
  watchSources();
} else {
  await (process.argv.includes("--check") ? check() : build().then(write));
  await Promise.all(builds.map((each) => each.dispose()));
}
