import { after } from "./dom";
import { load, save } from "./store";

/** What someone wrote and has not sent, kept in this browser by problem and person; the starting code is no draft. */
export class Draft {
  private latest: string | null = null;
  private readonly timer = after(400, () => this.flush());

  constructor(
    private readonly key: string,
    private readonly start: string,
    private readonly saved: (kept: boolean) => void,
  ) {
    window.addEventListener("pagehide", () => this.flush());
  }

  get found(): string | null {
    return load(this.key);
  }

  keep(source: string): void {
    this.latest = source;
    this.timer.later();
  }

  private flush(): void {
    if (this.latest === null) return;
    this.timer.cancel();
    this.saved(save(this.key, this.latest === this.start ? null : this.latest));
    this.latest = null;
  }
}
