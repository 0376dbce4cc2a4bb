import { byRole, el, errorNotice } from "../shared/dom";
import { exact } from "../shared/numbers";
import { familyName, t } from "../shared/texts";
import {
  availableMeasures,
  type Benchmark,
  drawBenchmark,
  fetchBenchmarks,
  measureName,
  selectField,
} from "./benchmark-chart";

/** The page of all benchmarks. The selection is kept in the address, so that a link to it can be shared. */
class BenchmarksPage {
  private readonly query = new URLSearchParams(location.search);
  private readonly controls = el("div", { class: "controls" });
  private readonly place = el("div", { class: "drawn" });
  private readonly families: string[];

  constructor(
    root: HTMLElement,
    private readonly benchmarks: Benchmark[],
  ) {
    this.families = [...new Set(benchmarks.map(({ family }) => family))];
    root.append(this.controls, this.place);
    this.show();
  }

  private get family(): string {
    const requested = this.query.get("family");
    return requested && this.families.includes(requested) ? requested : this.families[0]!;
  }

  private get problems(): Benchmark[] {
    return this.benchmarks.filter(({ family }) => family === this.family);
  }

  /** The selected variants as problem/variant; by default those of the family's first problem. */
  private get selected(): Set<string> {
    const first = this.problems[0]!;
    return new Set(this.query.has("v") ? this.query.getAll("v") : first.variants.map((variant) => key(first, variant)));
  }

  private set(change: (query: URLSearchParams) => void): void {
    change(this.query);
    history.replaceState(null, "", `?${this.query}`);
  }

  private show(): void {
    const sizes = [
      ...new Set(this.problems.flatMap(({ variants }) => variants.flatMap(({ points }) => points.map(({ n }) => n)))),
    ].sort((a, b) => a - b);
    const available = availableMeasures(this.problems.flatMap(({ variants }) => variants));
    const sizeOptions = sizes.map((n): [string, string] => [String(n), exact(n)]);
    const redraw = (name: string) => (value: string) => {
      this.set((query) => query.set(name, value));
      this.draw();
    };
    this.controls.replaceChildren(
      el(
        "div",
        { class: "filters" },
        selectField(
          t("family"),
          this.families.map((each) => [each, familyName(each)]),
          this.family,
          (value) => {
            this.set((query) => ["v", "from", "to"].forEach((name) => query.delete(name)));
            this.set((query) => query.set("family", value));
            this.show();
          },
        ),
        selectField(
          t("measure"),
          available.map((each) => [each, measureName(each)]),
          this.query.get("measure") ?? "cost",
          redraw("measure"),
        ),
        selectField(t("sizeFrom"), sizeOptions, this.query.get("from") ?? sizeOptions[0]?.[0] ?? "", redraw("from")),
        selectField(t("sizeTo"), sizeOptions, this.query.get("to") ?? sizeOptions.at(-1)?.[0] ?? "", redraw("to")),
      ),
      ...this.problems.map((each) => this.checklist(each)),
    );
    this.draw();
  }

  private checklist(benchmark: Benchmark): HTMLElement {
    const selected = this.selected;
    const boxes = benchmark.variants.map((variant) => {
      const box = el("input", { type: "checkbox", checked: selected.has(key(benchmark, variant)) });
      box.addEventListener("change", () => {
        const now = this.selected;
        if (box.checked) now.add(key(benchmark, variant));
        else now.delete(key(benchmark, variant));
        this.set((query) => {
          query.delete("v");
          // An empty value, so that no variant at all can be selected too.
          for (const each of now.size ? now : [""]) query.append("v", each);
        });
        this.draw();
      });
      return el("label", { class: "check" }, box, variant.name);
    });
    return el("fieldset", {}, el("legend", {}, benchmark.name), ...boxes);
  }

  private draw(): void {
    const selected = this.selected;
    const drawn = this.problems.flatMap((benchmark) =>
      benchmark.variants
        .filter((variant) => selected.has(key(benchmark, variant)))
        .map((variant) => ({ benchmark, variant })),
    );
    const number = (name: string, byDefault: number) => Number(this.query.get(name) ?? byDefault);
    const measure = availableMeasures(drawn.map(({ variant }) => variant)).find(
      (each) => each === this.query.get("measure"),
    );
    void drawBenchmark(this.place, drawn, measure ?? "cost", number("from", 0), number("to", Infinity));
  }
}

function key({ problem }: Benchmark, { name }: { name: string }): string {
  return `${problem}/${name}`;
}

async function start(root: HTMLElement): Promise<void> {
  try {
    const benchmarks = await fetchBenchmarks();
    if (benchmarks.length) new BenchmarksPage(root, benchmarks);
    else root.append(el("p", { class: "empty" }, t("nothingMeasured")));
  } catch {
    root.append(errorNotice(t("demoOffline")));
  }
}

const root = byRole(document, "benchmarks");
if (root) void start(root);
