import { showLocalTimes } from "../shared/local-times";

/**
 * Fetches this page again and replaces each of its `[data-part]` elements by the new one, so that the server's template
 * renders results that came while the page was open. Returns whether the server answered.
 */
export async function reloadFragments(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const old of document.querySelectorAll<HTMLElement>("[data-part]")) {
      const fresh = page.querySelector(`[data-part="${old.dataset.part}"]`);
      if (fresh) old.replaceWith(document.adoptNode(fresh));
    }
    showLocalTimes(document);
    return true;
  } catch {
    return false;
  }
}
