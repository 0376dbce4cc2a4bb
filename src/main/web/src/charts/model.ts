/** A chart to draw: its title, a summary for people who cannot see it, two axes and the series. */
export interface Chart {
  title: string;
  /** What the chart shows, in one or two sentences: the accessible name of the drawing. */
  summary: string;
  x: Axis;
  y: Axis;
  series: Series[];
}

export interface Axis {
  name: string;
  log?: boolean;
}

export interface Series {
  name: string;
  /** Pairs of x and y, sorted by x. */
  points: [number, number][];
  /** "other" by default. */
  role?: SeriesRole;
  /** "line" by default. */
  draw?: "line" | "points" | "bars";
}

/**
 * "main" is the series that the chart is about, "other" one to compare it with, "guide" a fitted curve or another line
 * to guide the eye.
 */
export type SeriesRole = "main" | "other" | "guide";

/** Colour, marker and line of a series. Series differ by marker, filling or dashes as well, never by colour alone. */
export interface SeriesStyle {
  color: string;
  /** An SVG path in a box from -1 to 1; empty for no markers. */
  marker: string;
  filled: boolean;
  /** Lengths of dashes and gaps in pixels; empty for a solid line. */
  dash: number[];
  width: number;
}

export type StyledSeries = Series & { style: SeriesStyle };

/** What a legend shows of a series. */
export type LegendEntry = Pick<StyledSeries, "name" | "draw" | "style">;
