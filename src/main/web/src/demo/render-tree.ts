import { textStyle } from "../charts/echarts-option";
import { cellText, type Row } from "../shared/rows";
import type { ChartSpec } from "./demo-api";
import { type ChartData, type RenderedChart, rowText, textTooltip } from "./rendering";

interface Node {
  name: string;
  row: Row;
  children: Node[];
}

const cross = "path://M-1 -.7L-.7 -1L0 -.3L.7 -1L1 -.7L.3 0L1 .7L.7 1L0 .3L-.7 1L-1 .7L-.3 0Z";
const leafHeight = 17;
const shortName = 3;
const largeText = 15;

/**
 * A tree: each row is a node below its parent. A row without a parent, or whose parent has not been printed, is a root.
 */
export function renderTree(spec: ChartSpec, { visible, font }: ChartData): RenderedChart {
  const { id = "id", parent = "parent", name = "name", state = "state" } = spec.option.series[0]?.encode ?? {};
  const nodes = new Map<unknown, Node>();
  for (const row of visible)
    nodes.set(row[id], { name: visibleSpaces(cellText(row[name] ?? row[id])), row, children: [] });
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    const parentNode = nodes.get(node.row[parent]);
    (parentNode && !isAncestor(node, parentNode, nodes, parent) ? parentNode.children : roots).push(node);
  }
  const invisible = { symbol: "none", lineStyle: { opacity: 0 } };
  const data = roots.map((root) => nodeOption(root, state));
  const leaves = [...nodes.values()].filter((node) => node.children.length === 0);
  // ECharts puts cousins twice as far apart as siblings.
  const gaps = leaves.length + new Set(leaves.map((leaf) => leaf.row[parent])).size;
  const longest = Math.max(1, ...leaves.map((leaf) => leaf.name.length));
  // Single characters are hard to read in small text.
  const text = {
    ...textStyle(font),
    ...([...nodes.values()].every(({ name }) => name.length <= shortName) && { fontSize: largeText }),
  };
  return {
    legendEntries: [],
    colorRange: null,
    height: Math.min(1200, Math.max(180, gaps * leafHeight + 40)),
    option: {
      tooltip: { ...textTooltip, formatter: ({ data }: { data: { row?: Row } }) => rowText(data.row ?? {}) },
      series: [
        {
          type: "tree",
          data: data.length > 1 ? [{ name: "", children: data, ...invisible }] : data,
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

/** Makes white space visible: spaces at both ends of a name, and line ends and tabs anywhere in it. */
function visibleSpaces(name: string): string {
  return name
    .replace(/^ +| +$/g, (spaces) => "␣".repeat(spaces.length))
    .replaceAll("\n", "⏎")
    .replaceAll("\t", "⇥");
}

/** A label background that strikes its text through: a line at half the height. */
const strikeThrough = {
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

/** Whether the node is an ancestor of the other: making it a child would close a circle. */
function isAncestor(node: Node, from: Node, nodes: Map<unknown, Node>, parent: string): boolean {
  let steps = nodes.size;
  for (let at: Node | undefined = from; at && steps-- > 0; at = nodes.get(at.row[parent])) if (at === node) return true;
  return steps < 0;
}

/**
 * An accepted node is a disc with a bold name and a broad line; a rejected one is a cross, struck through and dashed.
 */
function nodeOption({ name, row, children }: Node, state: string): Record<string, unknown> {
  const [accepted, rejected] = [row[state] === "accepted", row[state] === "rejected"];
  const color = rejected ? "var(--wa)" : accepted ? "var(--ac)" : "var(--gold)";
  return {
    name,
    row,
    children: children.map((child) => nodeOption(child, state)),
    symbol: rejected ? cross : "circle",
    itemStyle: { color, borderWidth: 0 },
    label: {
      color: rejected ? "var(--ink-3)" : "var(--ink)",
      fontWeight: accepted ? 680 : 400,
      ...(rejected && { backgroundColor: strikeThrough }),
    },
    lineStyle: {
      color: rejected || accepted ? color : "var(--rule-strong)",
      width: accepted ? 3 : 1.25,
      type: rejected ? [4, 4] : "solid",
    },
  };
}

/** A graph: each row is an edge; the nodes are placed on a circle. */
export function renderGraph(spec: ChartSpec, { all, visible, font }: ChartData): RenderedChart {
  const { source = "source", target = "target" } = spec.option.series[0]?.encode ?? {};
  const names = [...new Set(all.flatMap((row) => [cellText(row[source]), cellText(row[target])]))];
  return {
    legendEntries: [],
    colorRange: null,
    height: null,
    option: {
      tooltip: {
        ...textTooltip,
        formatter: ({ data }: { data: { row?: Row; name?: string } }) => (data.row ? rowText(data.row) : data.name),
      },
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
          links: visible.map((row) => ({ source: cellText(row[source]), target: cellText(row[target]), row })),
          symbolSize: 12,
          edgeSymbol: ["none", "arrow"],
          edgeSymbolSize: 7,
          itemStyle: { color: "var(--gold)" },
          lineStyle: { color: "var(--ink-3)", width: 1.25, curveness: 0.15, opacity: 1 },
          label: { show: true, position: "right", ...textStyle(font), color: "var(--ink)" },
          emphasis: { disabled: true },
        },
      ],
    },
  };
}
