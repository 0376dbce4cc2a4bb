import { load, save } from "./store";
import { t } from "./texts";

const least = 25;
const most = 70;

/** The bar between statement and editor: dragged, or moved with the arrow keys; its place is remembered. */
export function splitter(workbench: HTMLElement, bar: HTMLElement): void {
  const set = (percent: number) => {
    const value = Math.round(Math.min(most, Math.max(least, percent)));
    workbench.style.setProperty("--split", `${value}%`);
    bar.setAttribute("aria-valuenow", String(value));
    save("split", String(value));
  };
  for (const [name, value] of Object.entries({
    role: "separator",
    "aria-orientation": "vertical",
    "aria-label": t("splitter"),
    "aria-valuemin": least,
    "aria-valuemax": most,
    "aria-valuenow": 46,
    tabindex: 0,
  })) {
    bar.setAttribute(name, String(value));
  }
  const remembered = Number(load("split"));
  if (remembered) set(remembered);
  bar.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener("pointermove", (event) => {
    if (!bar.hasPointerCapture(event.pointerId)) return;
    const box = workbench.getBoundingClientRect();
    set(((event.clientX - box.left) / box.width) * 100);
  });
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(Number(bar.getAttribute("aria-valuenow")) + step);
  });
}
