import { el } from "../shared/dom";
import { type Cell, cellText } from "../shared/rows";
import { t } from "../shared/texts";

/** Milliseconds for all frames together, and at most for one. */
const animationDuration = 8000;
const maxFrameDuration = 600;

/**
 * Chooses which value of a field a chart shows: a slider, and a button that plays all values in order. Until the user
 * moves the slider it stays at the newest value.
 */
export class AnimationSlider {
  private values: Cell[] = [];
  private index = 0;
  private movedByUser = false;
  private timer: number | undefined;
  private readonly slider: HTMLInputElement;
  private readonly output = el("output", {});
  private readonly button = el("button", { type: "button", class: "button small" });

  constructor(
    private readonly root: HTMLElement,
    private readonly field: string,
    private readonly onChange: () => void,
  ) {
    this.slider = el("input", { type: "range", min: 0, max: 0, value: 0, "aria-label": field });
    this.slider.addEventListener("input", () => {
      this.play(false);
      this.show(Number(this.slider.value));
    });
    this.button.addEventListener("click", () => this.play(this.timer === undefined));
    // Readers who prefer reduced motion have the slider only.
    const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    root.append(...(reducedMotion ? [] : [this.button]), this.slider, this.output);
    this.play(false);
  }

  get value(): Cell {
    return this.values[this.index] ?? null;
  }

  /** Sets the values to choose from. The value that the user chose stays chosen if it is among them. */
  setValues(values: Cell[]): void {
    const kept = this.movedByUser ? values.indexOf(this.value) : -1;
    this.values = values;
    this.index = kept >= 0 ? kept : Math.max(0, values.length - 1);
    this.root.hidden = values.length < 2;
    this.update();
  }

  private show(index: number): void {
    this.movedByUser = true;
    this.index = index;
    this.update();
    this.onChange();
  }

  private update(): void {
    const text = `${this.field} = ${cellText(this.value)}`;
    this.slider.max = String(Math.max(0, this.values.length - 1));
    this.slider.value = String(this.index);
    this.slider.setAttribute("aria-valuetext", text);
    this.output.value = text;
  }

  private play(on: boolean): void {
    window.clearInterval(this.timer);
    this.timer = undefined;
    this.button.textContent = t(on ? "pause" : "play");
    if (!on) return;
    if (this.index >= this.values.length - 1) this.show(0);
    const step = () => (this.index < this.values.length - 1 ? this.show(this.index + 1) : this.play(false));
    this.timer = window.setInterval(step, Math.min(maxFrameDuration, animationDuration / this.values.length));
  }
}
