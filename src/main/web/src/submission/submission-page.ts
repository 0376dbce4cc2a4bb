import { get, type Submission } from "../shared/api";
import { errorNotice } from "../shared/dom";
import { t } from "../shared/texts";
import { reloadFragments } from "./page-fragments";
import { followSubmission } from "./submission-follower";
import { SubmissionResult } from "./submission-result";

// The page of one submission. The server renders what is known; this shows what comes while the page is open.
const root = document.querySelector<HTMLElement>("[data-submission-id]");
if (root) {
  const { submissionId = "", status, metering } = root.dataset;
  if (status !== "DONE" || metering === "DUE") watch(root, submissionId, status !== "DONE");
  else if (metering === "DONE") void drawCost(submissionId);
}

function watch(root: HTMLElement, id: string, unjudged: boolean): void {
  const result = unjudged ? new SubmissionResult(root, { link: false }) : null;
  // One reload after the other, so that an older answer never replaces a newer one.
  let reloaded: Promise<unknown> = Promise.resolve();
  const reload = () =>
    (reloaded = reloaded.then(reloadFragments).then((answered) => answered && root.querySelector(".tests")?.remove()));
  followSubmission(id, {
    updated(submission) {
      result?.show(submission);
      if (submission.compile?.diagnostics.length)
        void import("../shared/java-highlighting").then(({ markDiagnosticLines }) => markDiagnosticLines());
      if (submission.status !== "DONE" || !unjudged) return;
      root.dataset.status = "DONE";
      void reload();
    },
    untilLines: true,
    metered: () => void reload().then(() => drawCost(id)),
    connectionLost: (lost) => result?.connectionLost(lost),
    rejected: (rejection) => root.append(errorNotice(`${t("failed")}: ${rejection.message}`)),
  });
}

async function drawCost(id: string): Promise<void> {
  const submission = await get<Submission>(`/api/v1/submissions/${encodeURIComponent(id)}`).catch(() => null);
  if (!submission?.cost) return;
  const { showCost } = await import("./cost-view");
  showCost(submission.cost);
}
