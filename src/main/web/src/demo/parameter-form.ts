import type { FieldError } from "../shared/api";
import { el } from "../shared/dom";
import type { Cell } from "../shared/rows";
import type { Demo, ParameterValues } from "./demo-api";

type Control = HTMLInputElement | HTMLSelectElement;

/** The form of a demo's parameters. A number with bounds gets a slider; errors are shown at their fields. */
export class ParameterForm {
  private readonly sliders = new Map<string, HTMLInputElement>();

  constructor(
    readonly form: HTMLFormElement,
    private readonly parameters: Demo["parameters"],
  ) {
    for (const { name } of parameters) {
      const control = this.control(name);
      if (control instanceof HTMLInputElement && control.type === "number" && control.min && control.max)
        this.addSlider(name, control);
    }
  }

  get values(): ParameterValues {
    const entries = this.parameters.map(({ name, type, default: defaultValue }): [string, Cell] => {
      const control = this.control(name);
      if (!control) return [name, defaultValue];
      if (type === "boolean") return [name, (control as HTMLInputElement).checked];
      return [name, type === "string" ? control.value : Number(control.value)];
    });
    return Object.fromEntries(entries);
  }

  set values(values: ParameterValues) {
    for (const [name, value] of Object.entries(values)) {
      const control = this.control(name);
      if (!control) continue;
      if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = value === true;
      else control.value = String(value);
      const slider = this.sliders.get(name);
      if (slider) slider.value = control.value;
    }
  }

  /** Shows each error at its field; returns the messages of errors that have no field here. */
  showErrors(errors: FieldError[]): string[] {
    const messages = new Map(
      errors.map(({ field = "", message = "" }) => [field.replace(/^parameters\./, ""), message]),
    );
    for (const { name } of this.parameters) {
      const place = this.form.querySelector<HTMLElement>(`[data-error="${CSS.escape(name)}"]`);
      const control = this.control(name);
      const message = messages.get(name);
      if (!place || !control) continue;
      place.textContent = message ?? "";
      place.hidden = !message;
      control.toggleAttribute("aria-invalid", false);
      control.removeAttribute("aria-describedby");
      if (!message) continue;
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-describedby", place.id);
      messages.delete(name);
    }
    return [...messages.values()].filter(Boolean);
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
