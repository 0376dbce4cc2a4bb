import { all, type Benchmark, choice, drawBenchmark, measured, measureName } from "./benchmark";
import { el, role } from "./dom";
import { exact } from "./numbers";
import { familyName, t } from "./texts";

/** The page of all benchmarks: what is chosen stands in the address, so that it can be sent to others. */
class Benchmarks {
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
    const wished = this.query.get("family");
    return wished && this.families.includes(wished) ? wished : this.families[0]!;
  }

  private get problems(): Benchmark[] {
    return this.benchmarks.filter(({ family }) => family === this.family);
  }

  /** As problem/variant; without a wish, those of the family's first problem. */
  private get wished(): Set<string> {
    const first = this.problems[0]!;
    return new Set(this.query.has("v") ? this.query.getAll("v") : first.variants.map((variant) => key(first, variant)));
  }

  private set(change: (query: URLSearchParams) => void): void {
    change(this.query);
    history.replaceState(null, "", `?${this.query}`);
  }

  private show(): void {
    const sizes = [...new Set(this.problems.flatMap(({ variants }) => variants.flatMap(({ points }) => points.map(({ n }) => n))))].sort((a, b) => a - b);
    const known = measured(this.problems.flatMap(({ variants }) => variants));
    const ends = sizes.map((n): [string, string] => [String(n), exact(n)]);
    const redraw = (name: string) => (value: string) => {
      this.set((query) => query.set(name, value));
      this.draw();
    };
    this.controls.replaceChildren(
      el(
        "div",
        { class: "filters" },
        choice(t("family"), this.families.map((each) => [each, familyName(each)]), this.family, (value) => {
          this.set((query) => ["v", "from", "to"].forEach((name) => query.delete(name)));
          this.set((query) => query.set("family", value));
          this.show();
        }),
        choice(t("measure"), known.map((each) => [each, measureName(each)]), this.query.get("measure") ?? "cost", redraw("measure")),
        choice(t("sizeFrom"), ends, this.query.get("from") ?? ends[0]?.[0] ?? "", redraw("from")),
        choice(t("sizeTo"), ends, this.query.get("to") ?? ends.at(-1)?.[0] ?? "", redraw("to")),
      ),
      ...this.problems.map((each) => this.checklist(each)),
    );
    this.draw();
  }

  private checklist(of: Benchmark): HTMLElement {
    const wished = this.wished;
    const boxes = of.variants.map((variant) => {
      const box = el("input", { type: "checkbox", checked: wished.has(key(of, variant)) });
      box.addEventListener("change", () => {
        const now = this.wished;
        if (box.checked) now.add(key(of, variant));
        else now.delete(key(of, variant));
        this.set((query) => {
          query.delete("v");
          // None is a choice, too.
          for (const each of now.size ? now : [""]) query.append("v", each);
        });
        this.draw();
      });
      return el("label", { class: "check" }, box, variant.name);
    });
    return el("fieldset", {}, el("legend", {}, of.name), ...boxes);
  }

  private draw(): void {
    const wished = this.wished;
    const chosen = this.problems.flatMap((of) => of.variants.filter((variant) => wished.has(key(of, variant))).map((variant) => ({ of, variant })));
    const number = (name: string, otherwise: number) => Number(this.query.get(name) ?? otherwise);
    const measure = measured(chosen.map(({ variant }) => variant)).find((each) => each === this.query.get("measure"));
    void drawBenchmark(this.place, chosen, measure ?? "cost", number("from", 0), number("to", Infinity));
  }
}

function key({ problem }: Benchmark, { name }: { name: string }): string {
  return `${problem}/${name}`;
}

async function start(root: HTMLElement): Promise<void> {
  try {
    const benchmarks = await all();
    if (benchmarks.length) new Benchmarks(root, benchmarks);
    else root.append(el("p", { class: "empty" }, t("nothingMeasured")));
  } catch {
    root.append(el("p", { class: "notice", "data-kind": "error", role: "alert" }, t("demoOffline")));
  }
}

const root = role(document, "benchmarks");
if (root) void start(root);
