import type { Cost } from "./api";
import { el } from "./dom";
import { exact, short } from "./numbers";
import { load, save } from "./store";
import { t } from "./texts";

const hot = 0.1;

/** Bytecodes executed in each line, beside the code: a number, and a bar that is as long as the hottest line is hot. */
export async function showProfile(lines: Cost["lines"]): Promise<void> {
  const view = document.querySelector<HTMLElement>(".codeview");
  const tools = document.querySelector<HTMLElement>(".code-head > :last-child");
  if (!view || !tools || view.classList.contains("profiled")) return;
  const { colourAll } = await import("./code");
  colourAll(document);
  beside(view, new Map(lines.map((each) => [each.line, each.count])));
  tools.prepend(toggle(view), " ");
  // The table of the hottest lines is what stands there without scripts.
  document.querySelector(".hottest")?.removeAttribute("open");
}

function beside(view: HTMLElement, counts: Map<number, number>): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts.values());
  view.querySelectorAll<HTMLElement>(".line").forEach((line, i) => {
    const count = counts.get(i + 1) ?? 0;
    // The count is drawn by the style sheet, so that it is not copied with the code.
    const heat = el("span", { class: "heat", "data-count": count ? short(count) : "" });
    if (count) {
      heat.title = t("lineCost", { count: exact(count), share: percent(count / all) });
      heat.style.setProperty("--heat", String(count / most));
      heat.toggleAttribute("data-hot", count / all >= hot);
    }
    line.prepend(heat);
  });
}

function percent(share: number): string {
  return share < 0.01 ? "<1 %" : `${Math.round(share * 100)} %`;
}

function toggle(view: HTMLElement): HTMLElement {
  const button = el("button", { type: "button", class: "button small" }, t("lineProfile"));
  const show = (on: boolean) => {
    view.classList.toggle("profiled", on);
    button.setAttribute("aria-pressed", String(on));
  };
  show(load("profile") !== "off");
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    save("profile", on ? null : "off");
    show(on);
  });
  return button;
}
