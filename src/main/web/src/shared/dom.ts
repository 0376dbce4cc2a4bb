type Child = Node | string | null | undefined | false;

/** Creates an element. Attributes that are null or false are left out; strings become text nodes, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number | boolean | null | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child): child is Node | string => child != null && child !== false));
  return element;
}

/** The first element below the root with this data-role. */
export function byRole<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T | null {
  return root.querySelector<T>(`[data-role="${name}"]`);
}

/** Runs the action once, when the element is within 300 pixels of the viewport. */
export function whenNear(element: Element, action: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      action();
    },
    { rootMargin: "300px" },
  );
  observer.observe(element);
}

/** Runs the action when `schedule` has not been called for so long. */
export function debounce(milliseconds: number, action: () => void): { schedule(): void; cancel(): void } {
  let timer: number | undefined;
  return {
    schedule() {
      window.clearTimeout(timer);
      timer = window.setTimeout(action, milliseconds);
    },
    cancel() {
      window.clearTimeout(timer);
    },
  };
}

export function errorNotice(...content: Child[]): HTMLElement {
  return el("div", { class: "notice", "data-kind": "error", role: "alert" }, ...content);
}
