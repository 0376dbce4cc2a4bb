import { tellTimes } from "./times";

/**
 * Puts the server's newer drawing in the place of every `[data-part]` of this page: what became known meanwhile is then
 * drawn by the same template as for who comes later. Returns whether the server answered.
 */
export async function renewParts(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const old of document.querySelectorAll<HTMLElement>("[data-part]")) {
      const renewed = page.querySelector(`[data-part="${old.dataset.part}"]`);
      if (renewed) old.replaceWith(document.adoptNode(renewed));
    }
    tellTimes(document);
    return true;
  } catch {
    return false;
  }
}
