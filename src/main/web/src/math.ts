import katex from "katex";

// Formulas come from the server as their TeX source in .math; data-display makes a block of one. Broken TeX stays
// readable as source. KaTeX sets styles through the DOM, which a strict style-src allows.
for (const element of document.querySelectorAll<HTMLElement>(".math:not([data-drawn])")) {
  const source = element.textContent ?? "";
  try {
    katex.render(source, element, {
      displayMode: element.hasAttribute("data-display"),
      throwOnError: true,
      strict: "ignore",
      trust: false,
      maxExpand: 500,
      maxSize: 20,
    });
    element.dataset.drawn = "";
  } catch (failure) {
    element.textContent = source;
    element.classList.add("katex-error");
    element.title = String(failure);
  }
}
