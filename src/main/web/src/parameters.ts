import type { Demo, Parameters } from "./demo-api";
import { el } from "./dom";
import type { Cell } from "./rows";

type Control = HTMLInputElement | HTMLSelectElement;

/** The form of a demo's parameters: each number gets a slider beside it, and errors stand with their fields. */
export class ParameterForm {
  private readonly sliders = new Map<string, HTMLInputElement>();

  constructor(
    readonly form: HTMLFormElement,
    private readonly parameters: Demo["parameters"],
  ) {
    for (const { name } of parameters) {
      const control = this.control(name);
      if (control instanceof HTMLInputElement && control.type === "number" && control.min && control.max) this.addSlider(name, control);
    }
  }

  get values(): Parameters {
    const known = this.parameters.map(({ name, type, default: given }): [string, Cell] => {
      const control = this.control(name);
      if (!control) return [name, given];
      if (type === "boolean") return [name, (control as HTMLInputElement).checked];
      return [name, type === "string" ? control.value : Number(control.value)];
    });
    return Object.fromEntries(known);
  }

  set values(values: Parameters) {
    for (const [name, value] of Object.entries(values)) {
      const control = this.control(name);
      if (!control) continue;
      if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = value === true;
      else control.value = String(value);
      const slider = this.sliders.get(name);
      if (slider) slider.value = control.value;
    }
  }

  /** Those told of a field stand with it; what is left over is returned. */
  showErrors(errors: { field?: string; message?: string }[]): string[] {
    const told = new Map(errors.map(({ field = "", message = "" }) => [field.replace(/^parameters\./, ""), message]));
    for (const { name } of this.parameters) {
      const place = this.form.querySelector<HTMLElement>(`[data-error="${CSS.escape(name)}"]`);
      const control = this.control(name);
      const message = told.get(name);
      if (!place || !control) continue;
      place.textContent = message ?? "";
      place.hidden = !message;
      control.toggleAttribute("aria-invalid", false);
      control.removeAttribute("aria-describedby");
      if (!message) continue;
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-describedby", place.id);
      told.delete(name);
    }
    return [...told.values()].filter(Boolean);
  }

  private control(name: string): Control | null {
    return this.form.querySelector<Control>(`:is(input, select)[name="${CSS.escape(name)}"]`);
  }

  private addSlider(name: string, number: HTMLInputElement): void {
    const { min, max, step, value } = number;
    const label = this.form.querySelector(`label[for="${CSS.escape(number.id)}"]`)?.textContent ?? name;
    const slider = el("input", { type: "range", min, max, step: step || 1, value, "aria-label": label });
    slider.addEventListener("input", () => (number.value = slider.value));
    number.addEventListener("input", () => (slider.value = number.value));
    const pair = el("div", { class: "pair" });
    number.replaceWith(pair);
    pair.append(slider, number);
    this.sliders.set(name, slider);
  }
}
