import { save } from "./local-storage";
import { showLocalTimes } from "./local-times";
import { type Key, t } from "./texts";

// The script of every page: theme, menu, copy buttons, local times and coloured code.
const root = document.documentElement;
const choices = ["system", "light", "dark"] as const;

function wireThemeButton(button: HTMLButtonElement): void {
  const show = (choice: string) => {
    if (choice === "system") delete root.dataset.theme;
    else root.dataset.theme = choice;
    const label = t(`theme.${choice}` as Key);
    button.dataset.choice = choice;
    button.title = label;
    button.setAttribute("aria-label", label);
  };
  const current = () => choices.find((choice) => choice === root.dataset.theme) ?? "system";
  show(current());
  button.addEventListener("click", () => {
    const next = choices[(choices.indexOf(current()) + 1) % choices.length]!;
    save("theme", next === "system" ? null : next);
    show(next);
  });
}

function wireMenuButton(button: HTMLButtonElement): void {
  const masthead = button.closest<HTMLElement>(".masthead");
  const set = (open: boolean) => {
    masthead?.toggleAttribute("data-open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"));
  masthead?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    set(false);
    button.focus();
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  const source = document.getElementById(button.dataset.copy ?? "");
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent ?? "");
    button.textContent = t("copied");
  } catch {
    // Outside HTTPS and localhost there is no clipboard API: select the text, so that the keyboard can copy it.
    document.getSelection()?.selectAllChildren(source);
    button.textContent = t(document.execCommand("copy") ? "copied" : "copyFailed");
  }
  window.setTimeout(() => (button.textContent = label), 1500);
}

document.querySelectorAll<HTMLButtonElement>(".theme-button").forEach(wireThemeButton);
document.querySelectorAll<HTMLButtonElement>(".menu-button").forEach(wireMenuButton);
showLocalTimes(document);
document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("button[data-copy]");
  if (button) void copy(button);
});
if (document.querySelector("pre > code.language-java")) {
  void import("./java-highlighting").then(({ highlightAll }) => highlightAll(document));
}
