type Child = Node | string | null | undefined | false;

/** Makes an element. Attributes that are null or false are left out; text is always text, never markup. */
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

export function role<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T | null {
  return root.querySelector<T>(`[data-role="${name}"]`);
}

/** Does it once, when the element is in sight or nearly so. */
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

export function after(milliseconds: number, action: () => void): { later(): void; cancel(): void } {
  let timer: number | undefined;
  return {
    later() {
      window.clearTimeout(timer);
      timer = window.setTimeout(action, milliseconds);
    },
    cancel() {
      window.clearTimeout(timer);
    },
  };
}
