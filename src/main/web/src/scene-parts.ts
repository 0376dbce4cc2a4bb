import type { EChartsCoreOption } from "echarts/core";
import type { Sign } from "./chart";
import { textSize } from "./plot-option";
import { cell, fields, type Row } from "./rows";

/** What one chart of a demo shows now. */
export interface Scene {
  option: EChartsCoreOption;
  /** The legend: of series, or of a heat map's colours. */
  signs: Sign[];
  ramp: [number, number] | null;
  /** In pixels; null for the style sheet's. */
  height: number | null;
}

export interface View {
  /** Every row of the kind, so that axes, names and looks stay while frames change. */
  all: Row[];
  /** Those of the frame. */
  shown: Row[];
  /** In pixels. */
  width: number;
  font: string;
}

export function ink(font: string) {
  return { color: "var(--ink-2)", fontFamily: font, fontSize: textSize };
}

/** Drawn as text by the library itself. */
export const tooltip = {
  renderMode: "richText",
  confine: true,
  transitionDuration: 0,
  backgroundColor: "var(--sheet)",
  borderColor: "var(--rule-strong)",
  shadowBlur: 0,
  padding: [6, 10],
  textStyle: { color: "var(--ink)" },
} as const;

/** All that is known of a point, a cell, a node or an edge. */
export function rowText(row: Row): string {
  return fields([row]).map((field) => `${field}: ${cell(row[field])}`).join("\n");
}
