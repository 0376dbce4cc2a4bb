import type { Spec } from "./demo-api";
import { gridScene } from "./scene-grid";
import { ink, type Scene, type View } from "./scene-parts";
import { graphScene, treeScene } from "./scene-tree";

export function scene(spec: Spec, view: View): Scene {
  const type = spec.option.series[0]?.type;
  const made = type === "tree" ? treeScene(spec, view) : type === "graph" ? graphScene(spec, view) : gridScene(spec, view);
  return { ...made, option: { animation: false, textStyle: ink(view.font), ...made.option } };
}
