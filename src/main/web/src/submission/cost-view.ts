import { drawChart } from "../charts/chart";
import type { Chart, Series } from "../charts/model";
import type { Cost, Fit } from "../shared/api";
import { byRole } from "../shared/dom";
import { exact, short } from "../shared/numbers";
import { t } from "../shared/texts";
import { costCurve, fittedCurve } from "./growth-curve";
import { showLineProfile } from "./line-profile";

/** Draws the parts of a submission's cost that need a script: the growth chart and the profile beside the code. */
export function showCost(cost: Cost): void {
  const place = byRole(document, "growth");
  const chart = growthChart(cost);
  if (place && chart) void drawChart(place, chart);
  if (cost.lines.length) void showLineProfile(cost.lines);
}

function growthSentence({ growth, indistinguishable: others }: Fit): string {
  return others.length ? t("growthLikeEither", { growth, others: others.join(", ") }) : t("growthLike", { growth });
}

function growthChart({ growth, variants }: Cost): Chart | null {
  const own = growth ? costCurve(growth.points) : [];
  const [first, last] = [own[0], own.at(-1)];
  if (!growth || !first || !last) return null;
  const certain = growth.cost && !growth.cost.indistinguishable.length;
  const fit: Series[] = growth.cost && certain
    ? [
        {
          name: `≈ ${short(growth.cost.coefficient)} · ${growth.cost.growth}`,
          points: fittedCurve(growth),
          role: "guide",
        },
      ]
    : [];
  const others = variants.map((variant) => ({ name: variant.name, points: costCurve(variant.points) }));
  const summary = t("growthSummary", {
    from: exact(first[1]),
    least: exact(first[0]),
    to: exact(last[1]),
    most: exact(last[0]),
  });
  const like = growth.cost && growthSentence(growth.cost);
  const beside = others.length && t("growthBeside", { names: others.map((other) => other.name).join(", ") });
  return {
    title: t("growthTitle"),
    summary: [summary, like, beside].filter(Boolean).join(" "),
    x: { name: "n", log: true },
    y: { name: t("bytecodes"), log: true },
    series: [{ name: t("thisSubmission"), points: own, role: "main" }, ...fit, ...others],
  };
}
