// Runs before the first paint, so that a reader who chose the dark theme sees no white flash. The class `js` tells the
// style sheet that scripts run; without it, controls that need scripts stay hidden.
const root = document.documentElement;
root.classList.add("js");
try {
  const choice = localStorage.getItem("assay:theme");
  if (choice === "light" || choice === "dark") root.dataset.theme = choice;
} catch {
  // The browser forbids storage: the system's theme is used.
}
