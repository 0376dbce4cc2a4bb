import { debounce } from "../shared/dom";
import { load, save } from "../shared/local-storage";

/** Source that the user has edited, saved in this browser under a key. The starting code itself is not saved. */
export class Draft {
  private latest: string | null = null;
  private readonly timer = debounce(400, () => this.flush());

  constructor(
    private readonly key: string,
    private readonly start: string,
    private readonly onSave: (saved: boolean) => void,
  ) {
    window.addEventListener("pagehide", () => this.flush());
  }

  /** The draft that an earlier visit left. */
  get saved(): string | null {
    return load(this.key);
  }

  update(source: string): void {
    this.latest = source;
    this.timer.schedule();
  }

  private flush(): void {
    if (this.latest === null) return;
    this.timer.cancel();
    this.onSave(save(this.key, this.latest === this.start ? null : this.latest));
    this.latest = null;
  }
}
