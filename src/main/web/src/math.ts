import katex from "katex";

interface SvgNode {
  attributes: Record<string, string>;
  toNode(): SVGElement;
}

// Tall brackets are drawn with a style attribute, which a strict style-src forbids: it is set through the DOM instead.
// The class has no types, so this does nothing should it be gone.
const { SvgNode: Drawn } = (katex as unknown as { __domTree?: { SvgNode?: { prototype: SvgNode } } }).__domTree ?? {};
if (Drawn) {
  const toNode = Drawn.prototype.toNode;
  Drawn.prototype.toNode = function (this: SvgNode) {
    const { style = "", ...rest } = this.attributes;
    this.attributes = rest;
    const node = toNode.call(this);
    node.style.cssText = style;
    return node;
  };
}

// Formulas come from the server as their TeX source in .math; data-display makes a block of one. Broken TeX stays
// readable as source. KaTeX sets its other styles through the DOM, too.
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
