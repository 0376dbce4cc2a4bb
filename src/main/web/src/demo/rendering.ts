import type { EChartsCoreOption } from "echarts/core";
import type { LegendEntry } from "../charts/model";
import { cellText, fields, type Row } from "../shared/rows";

/** What a chart of a demo is drawn from. */
export interface ChartData {
  /** All rows of the chart, so that axes, names and styles stay the same in every frame of an animation. */
  all: Row[];
  /** The rows of the current frame. */
  visible: Row[];
  /** In pixels. */
  width: number;
  font: string;
}

/** A chart of a demo, ready for ECharts. */
export interface RenderedChart {
  option: EChartsCoreOption;
  legendEntries: LegendEntry[];
  /** The values at both ends of a heat map's colours; null for other charts. */
  colorRange: [number, number] | null;
  /** In pixels; null for the height that the style sheet gives. */
  height: number | null;
}

/** A tooltip that ECharts draws itself, as text. */
export const textTooltip = {
  renderMode: "richText",
  confine: true,
  transitionDuration: 0,
  backgroundColor: "var(--sheet)",
  borderColor: "var(--rule-strong)",
  shadowBlur: 0,
  padding: [6, 10],
  textStyle: { color: "var(--ink)" },
} as const;

/** All fields of a row as lines of text. */
export function rowText(row: Row): string {
  return fields([row])
    .map((field) => `${field}: ${cellText(row[field])}`)
    .join("\n");
}
