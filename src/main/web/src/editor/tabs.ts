/** Tabs as in the ARIA Authoring Practices: arrow keys choose a tab, and only the chosen one is in the tab order. */
export class Tabs {
  private readonly tabs: HTMLElement[];

  constructor(list: HTMLElement) {
    this.tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
    for (const tab of this.tabs) tab.addEventListener("click", () => this.choose(tab.id));
    list.addEventListener("keydown", (event) => this.move(event));
  }

  get chosen(): string | undefined {
    return this.tabs.find((tab) => tab.getAttribute("aria-selected") === "true")?.id;
  }

  choose(id: string): void {
    for (const tab of this.tabs) {
      const selected = tab.id === id;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel) panel.hidden = !selected;
    }
  }

  private move(event: KeyboardEvent): void {
    const from = this.tabs.indexOf(event.target as HTMLElement);
    const steps: Record<string, number> = {
      ArrowRight: from + 1,
      ArrowLeft: from - 1,
      Home: 0,
      End: this.tabs.length - 1,
    };
    const to = steps[event.key];
    if (from < 0 || to === undefined) return;
    event.preventDefault();
    const tab = this.tabs[(to + this.tabs.length) % this.tabs.length]!;
    this.choose(tab.id);
    tab.focus();
  }
}
