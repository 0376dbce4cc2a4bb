import type { Cost } from "../shared/api";
import { el } from "../shared/dom";
import { load, save } from "../shared/local-storage";
import { exact, short } from "../shared/numbers";
import { t } from "../shared/texts";

/** From this share of the cost on a line is shown in bold. */
const hotShare = 0.1;

/** Shows beside each line of code how many bytecodes it executed: a number, and a bar relative to the hottest line. */
export async function showLineProfile(lines: Cost["lines"]): Promise<void> {
  const view = document.querySelector<HTMLElement>(".codeview");
  const tools = document.querySelector<HTMLElement>(".code-head > :last-child");
  if (!view || !tools || view.classList.contains("profiled")) return;
  const { highlightAll } = await import("../shared/java-highlighting");
  highlightAll(document);
  addCounts(view, new Map(lines.map((each) => [each.line, each.count])));
  tools.prepend(toggle(view), " ");
  // The table of the hottest lines is for pages without scripts: the profile replaces it.
  document.querySelector(".hottest")?.removeAttribute("open");
}

function addCounts(view: HTMLElement, counts: Map<number, number>): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts.values());
  view.querySelectorAll<HTMLElement>(".line").forEach((line, i) => {
    const count = counts.get(i + 1) ?? 0;
    // The style sheet draws the count, so that it is not copied with the code.
    const heat = el("span", { class: "heat", "data-count": count ? short(count) : "" });
    if (count) {
      heat.title = t("lineCost", { count: exact(count), share: percent(count / all) });
      heat.style.setProperty("--heat", String(count / most));
      heat.toggleAttribute("data-hot", count / all >= hotShare);
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
