import { load, save } from "../shared/local-storage";
import { t } from "../shared/texts";

const minPercent = 25;
const maxPercent = 70;

/** The bar between statement and editor: moved with the pointer or the arrow keys; its position is saved. */
export function wireSplitter(page: HTMLElement, bar: HTMLElement): void {
  const set = (percent: number) => {
    const value = Math.round(Math.min(maxPercent, Math.max(minPercent, percent)));
    page.style.setProperty("--split", `${value}%`);
    bar.setAttribute("aria-valuenow", String(value));
    save("split", String(value));
  };
  for (const [name, value] of Object.entries({
    role: "separator",
    "aria-orientation": "vertical",
    "aria-label": t("splitter"),
    "aria-valuemin": minPercent,
    "aria-valuemax": maxPercent,
    "aria-valuenow": 46,
    tabindex: 0,
  })) {
    bar.setAttribute(name, String(value));
  }
  const saved = Number(load("split"));
  if (saved) set(saved);
  bar.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener("pointermove", (event) => {
    if (!bar.hasPointerCapture(event.pointerId)) return;
    const box = page.getBoundingClientRect();
    set(((event.clientX - box.left) / box.width) * 100);
  });
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(Number(bar.getAttribute("aria-valuenow")) + step);
  });
}
