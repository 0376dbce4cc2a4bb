import { get } from "../shared/api";
import { byRole, whenNear } from "../shared/dom";
import { t } from "../shared/texts";
import { showBenchmark } from "./benchmark-chart";
import { type Demo, demoUrl } from "./demo-api";
import { DemoRunner } from "./demo-runner";

// The page of one demo. Its explanation can be read without this script; running it needs the script.
async function start(section: HTMLElement): Promise<void> {
  try {
    const demo = await get<Demo>(demoUrl(section.dataset.demo ?? ""));
    await new DemoRunner(section, demo).start();
  } catch {
    byRole(section, "status")?.replaceChildren(t("demoOffline"));
  }
}

const section = document.querySelector<HTMLElement>(".demo[data-demo]");
if (section) void start(section);

const benchmark = document.querySelector<HTMLElement>('[data-role="benchmark"][data-problem]');
if (benchmark) whenNear(benchmark, () => void showBenchmark(benchmark));
