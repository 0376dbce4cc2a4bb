import * as esbuild from "esbuild";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The folders of src/: each may import from itself and from those before it. */
const folders = ["shared", "charts", "submission", "editor", "demo"];

/**
 * Leaves nothing of a source but its imports. In a usual build esbuild drops imports of types, which can form circles
 * as well.
 */
const importsOnly = {
  name: "imports-only",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const imports = (await readFile(path, "utf8")).matchAll(/\b(?:from|import)\s*\(?\s*("\.[^"]+")/g);
      return { contents: [...imports].map(([, name]) => `import ${name};`).join("\n") };
    });
  },
};

/** What is wrong with the imports: a circle, one against the order of the folders, a file that no page needs. */
export async function wrongImports(root, entryPoints) {
  const names = await readdir(join(root, "src"), { recursive: true });
  const sources = names.filter((name) => name.endsWith(".ts")).map((name) => `src/${name.replaceAll("\\", "/")}`);
  const graph = await importGraph(root, sources);
  const found = circle(graph);
  const needed = reachable(graph, entryPoints);
  return [
    ...(found ? [`These imports form a circle: ${found.join(" → ")}`] : []),
    ...[...graph].flatMap(([file, imports]) =>
      imports
        .filter((other) => level(other) > level(file))
        .map((other) => `${file} must not import ${other}: the folders' order is ${folders.join(", ")}`),
    ),
    ...sources
      .filter((file) => level(file) < 0)
      .map((file) => `${file} is in none of the folders ${folders.join(", ")}`),
    ...sources.filter((file) => !needed.has(file)).map((file) => `No page needs ${file}`),
  ];
}

async function importGraph(root, entryPoints) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    outdir: "unused",
    metafile: true,
    logLevel: "warning",
    // A bare import of a text file has no effect; here it only counts as an edge of the graph.
    logOverride: { "ignored-bare-import": "silent" },
    plugins: [importsOnly],
  });
  return new Map(Object.entries(metafile.inputs).map(([file, { imports }]) => [file, imports.map(({ path }) => path)]));
}

/** Its place in the order of the folders; -1 for files outside src/. */
function level(file) {
  return folders.indexOf(/^src\/([^/]+)\//.exec(file)?.[1]);
}

function circle(graph) {
  const done = new Set();
  const search = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const other of graph.get(file) ?? []) {
      const found = search(other, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  return [...graph.keys()].map((file) => search(file, [])).find((found) => found) ?? null;
}

function reachable(graph, from) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const other of graph.get(file) ?? []) visit(other);
  };
  from.forEach(visit);
  return reached;
}
