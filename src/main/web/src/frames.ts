import { el } from "./dom";
import { type Cell, cell } from "./rows";
import { t } from "./texts";

const wholeLength = 8000;
const slowest = 600;

/** A slider over the values of a field, and a button that plays them. It follows the last one until it is touched. */
export class Frames {
  private values: Cell[] = [];
  private index = 0;
  private touched = false;
  private timer: number | undefined;
  private readonly slider: HTMLInputElement;
  private readonly told = el("output", {});
  private readonly button = el("button", { type: "button", class: "button small" });

  constructor(
    private readonly root: HTMLElement,
    private readonly field: string,
    private readonly changed: () => void,
  ) {
    this.slider = el("input", { type: "range", min: 0, max: 0, value: 0, "aria-label": field });
    this.slider.addEventListener("input", () => {
      this.play(false);
      this.show(Number(this.slider.value));
    });
    this.button.addEventListener("click", () => this.play(this.timer === undefined));
    // Who asks for less motion steps by hand.
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    root.append(...(calm ? [] : [this.button]), this.slider, this.told);
    this.play(false);
  }

  get value(): Cell {
    return this.values[this.index] ?? null;
  }

  /** A frame that someone chose stays while there is one of its value. */
  offer(values: Cell[]): void {
    const kept = this.touched ? values.indexOf(this.value) : -1;
    this.values = values;
    this.index = kept >= 0 ? kept : Math.max(0, values.length - 1);
    this.root.hidden = values.length < 2;
    this.tell();
  }

  private show(index: number): void {
    this.touched = true;
    this.index = index;
    this.tell();
    this.changed();
  }

  private tell(): void {
    const text = `${this.field} = ${cell(this.value)}`;
    this.slider.max = String(Math.max(0, this.values.length - 1));
    this.slider.value = String(this.index);
    this.slider.setAttribute("aria-valuetext", text);
    this.told.value = text;
  }

  private play(on: boolean): void {
    window.clearInterval(this.timer);
    this.timer = undefined;
    this.button.textContent = t(on ? "pause" : "play");
    if (!on) return;
    if (this.index >= this.values.length - 1) this.show(0);
    const step = () => (this.index < this.values.length - 1 ? this.show(this.index + 1) : this.play(false));
    this.timer = window.setInterval(step, Math.min(slowest, wholeLength / this.values.length));
  }
}
