import type { Cost } from "./api";
import { type Chart, drawChart, type Series } from "./chart";
import { role } from "./dom";
import { curve, fitted } from "./growth";
import { exact, short } from "./numbers";
import { showProfile } from "./profile";
import { t } from "./texts";

/** Draws what the server could not of a submission's cost: the growth chart, and the profile beside the code. */
export function showCost(cost: Cost): void {
  const place = role(document, "growth");
  const chart = growthChart(cost);
  if (place && chart) void drawChart(place, chart);
  if (cost.lines.length) void showProfile(cost.lines);
}

function growthChart({ growth, variants }: Cost): Chart | null {
  const own = growth ? curve(growth.points) : [];
  const [first, last] = [own[0], own.at(-1)];
  if (!growth || !first || !last) return null;
  const fit: Series[] = growth.cost
    ? [{ name: `≈ ${short(growth.cost.coefficient)} · ${growth.cost.growth}`, points: fitted(growth), rank: "guide" }]
    : [];
  const others = variants.map((variant) => ({ name: variant.name, points: curve(variant.points) }));
  const summary = t("growthSummary", {
    from: exact(first[1]),
    least: exact(first[0]),
    to: exact(last[1]),
    most: exact(last[0]),
  });
  const like = growth.cost && t("growthLike", { growth: growth.cost.growth });
  const beside = others.length && t("growthBeside", { names: others.map((other) => other.name).join(", ") });
  return {
    title: t("growthTitle"),
    summary: [summary, like, beside].filter(Boolean).join(" "),
    x: { name: "n", log: true },
    y: { name: t("bytecodes"), log: true },
    series: [{ name: t("thisSubmission"), points: own, rank: "main" }, ...fit, ...others],
  };
}
