// Runs before the first paint, so that nobody who chose dark sees a white flash. Also tells the style sheet that
// scripts run, so that controls which need them can stay hidden otherwise.
const root = document.documentElement;
root.classList.add("js");
try {
  const choice = localStorage.getItem("assay:theme");
  if (choice === "light" || choice === "dark") root.dataset.theme = choice;
} catch {
  // Storage is forbidden: the system's preference holds.
}
