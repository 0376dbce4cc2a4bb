import katex from "katex";

interface SvgNode {
  attributes: Record<string, string>;
  toNode(): SVGElement;
}

// KaTeX draws tall brackets with a style attribute, which our style-src forbids; this sets the style through the DOM.
// KaTeX has no types for this class. If a later version lacks it, this does nothing.
const { SvgNode: KatexSvg } =
  (katex as unknown as { __domTree?: { SvgNode?: { prototype: SvgNode } } }).__domTree ?? {};
if (KatexSvg) {
  const toNode = KatexSvg.prototype.toNode;
  KatexSvg.prototype.toNode = function (this: SvgNode) {
    const { style = "", ...rest } = this.attributes;
    this.attributes = rest;
    const node = toNode.call(this);
    node.style.cssText = style;
    return node;
  };
}

// The server sends formulas as TeX source in .math; data-display marks a block formula. TeX with errors stays readable
// as source.
for (const element of document.querySelectorAll<HTMLElement>(".math:not([data-drawn])")) {
  const source = element.textContent ?? "";
  try {
    // KaTeX breaks lines after relations only; formulas that stand side by side may stand below each other on a phone
    katex.render(source.replace(/\\q?quad(?![a-zA-Z])/g, "$&\\allowbreak "), element, {
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
