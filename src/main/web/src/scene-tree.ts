import type { Spec } from "./demo-api";
import { cell, type Row } from "./rows";
import { ink, rowText, type Scene, tooltip, type View } from "./scene-parts";

interface Node {
  name: string;
  row: Row;
  children: Node[];
}

const cross = "path://M-1 -.7L-.7 -1L0 -.3L.7 -1L1 -.7L.3 0L1 .7L.7 1L0 .3L-.7 1L-1 .7L-.3 0Z";
const leafHeight = 17;
const shortName = 3;
const largeText = 15;

/** Every row is a node under its parent; what has none, or one that never came, is a root. */
export function treeScene(spec: Spec, { shown, font }: View): Scene {
  const { id = "id", parent = "parent", name = "name", state = "state" } = spec.option.series[0]?.encode ?? {};
  const nodes = new Map<unknown, Node>();
  for (const row of shown) nodes.set(row[id], { name: seen(cell(row[name] ?? row[id])), row, children: [] });
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    const above = nodes.get(node.row[parent]);
    (above && !isAbove(node, above, nodes, parent) ? above.children : roots).push(node);
  }
  const nothing = { symbol: "none", lineStyle: { opacity: 0 } };
  const data = roots.map((root) => drawnNode(root, state));
  const leaves = [...nodes.values()].filter((node) => node.children.length === 0);
  // The library puts cousins twice as far apart as siblings.
  const gaps = leaves.length + new Set(leaves.map((leaf) => leaf.row[parent])).size;
  const longest = Math.max(1, ...leaves.map((leaf) => leaf.name.length));
  // Single characters are hard to tell apart in small print.
  const text = { ...ink(font), ...([...nodes.values()].every(({ name }) => name.length <= shortName) && { fontSize: largeText }) };
  return {
    signs: [],
    ramp: null,
    height: Math.min(1200, Math.max(180, gaps * leafHeight + 40)),
    option: {
      tooltip: { ...tooltip, formatter: ({ data }: { data: { row?: Row } }) => rowText(data.row ?? {}) },
      series: [
        {
          type: "tree",
          data: data.length > 1 ? [{ name: "", children: data, ...nothing }] : data,
          left: 24,
          right: Math.min(160, 24 + longest * 8),
          top: 16,
          bottom: 16,
          orient: "LR",
          initialTreeDepth: -1,
          expandAndCollapse: false,
          symbolSize: 9,
          label: { ...text, position: "top", distance: 8, align: "center" },
          leaves: { label: { position: "right", align: "left" } },
          emphasis: { disabled: true },
        },
      ],
    },
  };
}

/** White space that would not be seen: the spaces around a name, and ends of lines and tabs in it. */
function seen(name: string): string {
  return name.replace(/^ +| +$/g, (spaces) => "␣".repeat(spaces.length)).replaceAll("\n", "⏎").replaceAll("\t", "⇥");
}

/** A line through the middle of a label. */
const struck = {
  type: "linear",
  x: 0,
  y: 0,
  x2: 0,
  y2: 1,
  colorStops: [
    { offset: 0, color: "rgba(0,0,0,0)" },
    { offset: 0.5, color: "rgba(0,0,0,0)" },
    { offset: 0.5, color: "var(--wa)" },
    { offset: 0.6, color: "var(--wa)" },
    { offset: 0.6, color: "rgba(0,0,0,0)" },
    { offset: 1, color: "rgba(0,0,0,0)" },
  ],
};

/** Whether the node is among those above its parent: a circle, which no tree has. */
function isAbove(node: Node, from: Node, nodes: Map<unknown, Node>, parent: string): boolean {
  let steps = nodes.size;
  for (let at: Node | undefined = from; at && steps-- > 0; at = nodes.get(at.row[parent])) if (at === node) return true;
  return steps < 0;
}

/** Accepted is bold, a disc and a broad line; rejected is struck through, a cross and dashes. */
function drawnNode({ name, row, children }: Node, state: string): Record<string, unknown> {
  const [accepted, rejected] = [row[state] === "accepted", row[state] === "rejected"];
  const color = rejected ? "var(--wa)" : accepted ? "var(--ac)" : "var(--gold)";
  return {
    name,
    row,
    children: children.map((child) => drawnNode(child, state)),
    symbol: rejected ? cross : "circle",
    itemStyle: { color, borderWidth: 0 },
    label: { color: rejected ? "var(--ink-3)" : "var(--ink)", fontWeight: accepted ? 680 : 400, ...(rejected && { backgroundColor: struck }) },
    lineStyle: { color: rejected || accepted ? color : "var(--rule-strong)", width: accepted ? 3 : 1.25, type: rejected ? [4, 4] : "solid" },
  };
}

/** Every row is an edge; the nodes stand on a circle. */
export function graphScene(spec: Spec, { all, shown, font }: View): Scene {
  const { source = "source", target = "target" } = spec.option.series[0]?.encode ?? {};
  const names = [...new Set(all.flatMap((row) => [cell(row[source]), cell(row[target])]))];
  return {
    signs: [],
    ramp: null,
    height: null,
    option: {
      tooltip: { ...tooltip, formatter: ({ data }: { data: { row?: Row; name?: string } }) => (data.row ? rowText(data.row) : data.name) },
      series: [
        {
          type: "graph",
          layout: "circular",
          circular: { rotateLabel: true },
          left: 48,
          right: 48,
          top: 36,
          bottom: 36,
          data: names.map((name) => ({ name })),
          links: shown.map((row) => ({ source: cell(row[source]), target: cell(row[target]), row })),
          symbolSize: 12,
          edgeSymbol: ["none", "arrow"],
          edgeSymbolSize: 7,
          itemStyle: { color: "var(--gold)" },
          lineStyle: { color: "var(--ink-3)", width: 1.25, curveness: 0.15, opacity: 1 },
          label: { show: true, position: "right", ...ink(font), color: "var(--ink)" },
          emphasis: { disabled: true },
        },
      ],
    },
  };
}
