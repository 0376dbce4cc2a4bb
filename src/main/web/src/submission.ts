import { follow } from "./follow";
import { Result } from "./result";
import { el } from "./dom";
import { t } from "./texts";

// A submission's own page. The server has drawn what it knew; while that is not DONE, this draws it live.
const root = document.querySelector<HTMLElement>("[data-submission-id]");
if (root && root.dataset.status !== "DONE") {
  const result = new Result(root, { link: false });
  follow(root.dataset.submissionId ?? "", {
    view(submission) {
      result.show(submission);
      if (submission.compile?.diagnostics.length) void import("./code").then(({ markLines }) => markLines());
      if (submission.status === "DONE") root.dataset.status = "DONE";
    },
    trouble: (lost) => result.trouble(lost),
    refused: (refusal) =>
      root.append(el("p", { class: "notice", "data-kind": "error" }, `${t("failed")}: ${refusal.message}`)),
  });
}
