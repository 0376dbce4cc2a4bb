import { get } from "./api";
import { showBenchmark } from "./benchmark";
import { address, type Demo } from "./demo-api";
import { role, whenNear } from "./dom";
import { Playground } from "./playground";
import { t } from "./texts";

// A demo's page: its explanation is there without this script; the machine beside it is not.
async function start(section: HTMLElement): Promise<void> {
  try {
    const demo = await get<Demo>(address(section.dataset.demo ?? ""));
    await new Playground(section, demo).start();
  } catch {
    role(section, "status")?.replaceChildren(t("demoOffline"));
  }
}

const section = document.querySelector<HTMLElement>(".demo[data-demo]");
if (section) void start(section);

const benchmark = document.querySelector<HTMLElement>('[data-role="benchmark"][data-problem]');
if (benchmark) whenNear(benchmark, () => void showBenchmark(benchmark));
