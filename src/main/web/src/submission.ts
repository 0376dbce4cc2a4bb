import { get, type Submission } from "./api";
import { el } from "./dom";
import { follow } from "./follow";
import { renewParts } from "./parts";
import { Result } from "./result";
import { t } from "./texts";

// A submission's own page. The server has drawn what it knew; while that is not all, this draws the rest as it comes.
const root = document.querySelector<HTMLElement>("[data-submission-id]");
if (root) {
  const { submissionId = "", status, metering } = root.dataset;
  if (status !== "DONE" || metering === "DUE") watch(root, submissionId, status !== "DONE");
  else if (metering === "DONE") void drawCost(submissionId);
}

function watch(root: HTMLElement, id: string, unjudged: boolean): void {
  const result = unjudged ? new Result(root, { link: false }) : null;
  // One after the other: an older drawing must not come after a newer one.
  let renewed: Promise<unknown> = Promise.resolve();
  const renew = () => (renewed = renewed.then(renewParts).then((came) => came && root.querySelector(".tests")?.remove()));
  follow(id, {
    view(submission) {
      result?.show(submission);
      if (submission.compile?.diagnostics.length) void import("./code").then(({ markLines }) => markLines());
      if (submission.status !== "DONE" || !unjudged) return;
      root.dataset.status = "DONE";
      void renew();
    },
    metered: () => void renew().then(() => drawCost(id)),
    trouble: (lost) => result?.trouble(lost),
    refused: (refusal) =>
      root.append(el("p", { class: "notice", "data-kind": "error" }, `${t("failed")}: ${refusal.message}`)),
  });
}

async function drawCost(id: string): Promise<void> {
  const submission = await get<Submission>(`/api/v1/submissions/${encodeURIComponent(id)}`).catch(() => null);
  if (!submission?.cost) return;
  const { showCost } = await import("./cost");
  showCost(submission.cost);
}
