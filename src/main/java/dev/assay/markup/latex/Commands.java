package dev.assay.markup.latex;

import java.util.Map;
import java.util.Set;

/**
 * What is known of commands and environments. Parameters are written as {@code s} for a star, {@code o} for one in brackets
 * and {@code m} for one in braces.
 */
final class Commands {
    /** Commands that leave no trace, by what goes with them. */
    static final Map<String, String> DROPPED = Map.<String, String>ofEntries(
            Map.entry("problemname", "om"),
            Map.entry("problemtitle", "om"),
            Map.entry("problemyamlname", ""),
            Map.entry("nextsample", ""),
            Map.entry("remainingsamples", ""),
            Map.entry("displaysample", "m"),
            Map.entry("displaysampleinteraction", "m"),
            Map.entry("removesample", "m"),
            Map.entry("documentclass", "om"),
            Map.entry("usepackage", "om"),
            Map.entry("usetikzlibrary", "m"),
            Map.entry("RequirePackage", "om"),
            Map.entry("title", "m"),
            Map.entry("author", "m"),
            Map.entry("date", "m"),
            Map.entry("maketitle", ""),
            Map.entry("graphicspath", "m"),
            Map.entry("pagestyle", "m"),
            Map.entry("thispagestyle", "m"),
            Map.entry("setlength", "mm"),
            Map.entry("addtolength", "mm"),
            Map.entry("setcounter", "mm"),
            Map.entry("addtocounter", "mm"),
            Map.entry("newcolumntype", "mom"),
            Map.entry("definecolor", "mmm"),
            Map.entry("hypersetup", "m"),
            Map.entry("lstset", "m"),
            Map.entry("lstdefinestyle", "mm"),
            Map.entry("captionsetup", "om"),
            Map.entry("setlist", "om"),
            Map.entry("noindent", ""),
            Map.entry("indent", ""),
            Map.entry("leavevmode", ""),
            Map.entry("centering", ""),
            Map.entry("raggedright", ""),
            Map.entry("raggedleft", ""),
            Map.entry("sloppy", ""),
            Map.entry("protect", ""),
            Map.entry("relax", ""),
            Map.entry("xspace", ""),
            Map.entry("null", ""),
            Map.entry("strut", ""),
            Map.entry("arraybackslash", ""),
            Map.entry("pagebreak", "o"),
            Map.entry("nopagebreak", "o"),
            Map.entry("newpage", ""),
            Map.entry("clearpage", ""),
            Map.entry("needspace", "m"),
            Map.entry("samepage", ""),
            Map.entry("vfill", ""),
            Map.entry("vspace", "sm"),
            Map.entry("hspace", "sm"),
            Map.entry("smallskip", ""),
            Map.entry("medskip", ""),
            Map.entry("bigskip", ""),
            Map.entry("phantom", "m"),
            Map.entry("rule", "omm"),
            Map.entry("fontsize", "mm"),
            Map.entry("selectfont", ""),
            Map.entry("tiny", ""),
            Map.entry("scriptsize", ""),
            Map.entry("footnotesize", ""),
            Map.entry("small", ""),
            Map.entry("normalsize", ""),
            Map.entry("large", ""),
            Map.entry("Large", ""),
            Map.entry("LARGE", ""),
            Map.entry("huge", ""),
            Map.entry("Huge", ""),
            Map.entry("color", "om"),
            Map.entry("pagecolor", "om"),
            Map.entry("rowcolor", "om"),
            Map.entry("cellcolor", "om"),
            Map.entry("hline", ""),
            Map.entry("toprule", "o"),
            Map.entry("midrule", "o"),
            Map.entry("bottomrule", "o"),
            Map.entry("cline", "m"),
            Map.entry("cmidrule", "om"));

    /** Commands whose last argument is shown as it is, by what goes before it. */
    static final Map<String, String> TRANSPARENT = Map.<String, String>ofEntries(
            Map.entry("mbox", ""),
            Map.entry("hbox", ""),
            Map.entry("makebox", "oo"),
            Map.entry("fbox", ""),
            Map.entry("framebox", "oo"),
            Map.entry("parbox", "ooom"),
            Map.entry("raisebox", "moo"),
            Map.entry("resizebox", "smm"),
            Map.entry("scalebox", "m"),
            Map.entry("rotatebox", "om"),
            Map.entry("adjustbox", "m"),
            Map.entry("textcolor", "om"),
            Map.entry("colorbox", "om"),
            Map.entry("multirow", "omomo"),
            Map.entry("textrm", ""),
            Map.entry("textup", ""),
            Map.entry("textmd", ""),
            Map.entry("textnormal", ""),
            Map.entry("textsf", ""),
            Map.entry("text", ""),
            Map.entry("num", "o"),
            Map.entry("nolinkurl", ""));

    /** Commands that change how their argument looks. */
    static final Map<String, Style> STYLED = Map.ofEntries(
            Map.entry("textbf", new Style("strong")),
            Map.entry("emph", new Style("em")),
            Map.entry("textit", new Style("em")),
            Map.entry("textsl", new Style("em")),
            Map.entry("textsc", new Style("small")),
            Map.entry("texttt", Style.CODE),
            Map.entry("underline", new Style("u")),
            Map.entry("uline", new Style("u")),
            Map.entry("sout", new Style("s")),
            Map.entry("textsuperscript", new Style("sup")),
            Map.entry("textsubscript", new Style("sub")));

    /** Commands that change how the rest of their group looks. */
    static final Map<String, Style> DECLARED = Map.of(
            "bf", new Style("strong"),
            "bfseries", new Style("strong"),
            "em", new Style("em"),
            "it", new Style("em"),
            "itshape", new Style("em"),
            "sl", new Style("em"),
            "slshape", new Style("em"),
            "tt", Style.CODE,
            "ttfamily", Style.CODE);

    static final Set<String> PLAIN =
            Set.of("rm", "rmfamily", "normalfont", "upshape", "mdseries", "sf", "sffamily", "sc");

    static final Map<String, String> HEADINGS = Map.of(
            "section", "h2",
            "subsection", "h3",
            "subsubsection", "h4",
            "paragraph", "h4",
            "subparagraph", "h4");

    /** Environments that are an element, by its name. */
    static final Map<String, String> BLOCKS = Map.ofEntries(
            Map.entry("itemize", "ul"),
            Map.entry("description", "ul"),
            Map.entry("enumerate", "ol"),
            Map.entry("compactitem", "ul"),
            Map.entry("compactenum", "ol"),
            Map.entry("figure", "figure"),
            Map.entry("figure*", "figure"),
            Map.entry("wrapfigure", "figure"),
            Map.entry("table", "figure"),
            Map.entry("table*", "figure"),
            Map.entry("quote", "blockquote"),
            Map.entry("quotation", "blockquote"),
            Map.entry("tabular", "table"),
            Map.entry("tabular*", "table"),
            Map.entry("tabularx", "table"),
            Map.entry("longtable", "table"));

    /** What goes with environments; the columns of a table are read apart. */
    static final Map<String, String> ENVIRONMENTS = Map.<String, String>ofEntries(
            Map.entry("itemize", "o"),
            Map.entry("description", "o"),
            Map.entry("enumerate", "o"),
            Map.entry("compactitem", "o"),
            Map.entry("compactenum", "o"),
            Map.entry("figure", "o"),
            Map.entry("figure*", "o"),
            Map.entry("wrapfigure", "omom"),
            Map.entry("table", "o"),
            Map.entry("table*", "o"),
            Map.entry("quote", ""),
            Map.entry("quotation", ""),
            Map.entry("tabular", "o"),
            Map.entry("tabular*", "mo"),
            Map.entry("tabularx", "mo"),
            Map.entry("longtable", "o"),
            Map.entry("document", ""),
            Map.entry("minipage", "ooom"),
            Map.entry("subfigure", "om"),
            Map.entry("multicols", "m"),
            Map.entry("flushleft", ""),
            Map.entry("flushright", ""),
            Map.entry("samepage", ""),
            Map.entry("small", ""),
            Map.entry("adjustbox", "m"),
            Map.entry("afterSample", ""));

    /** Environments of problem statements that begin with their name as a heading. */
    static final Set<String> SECTIONS =
            Set.of("Input", "Output", "Interaction", "Constraints", "Note", "Notes", "Scoring", "Limits");

    /** Environments whose text is shown as it stands. */
    static final Set<String> VERBATIM =
            Set.of("verbatim", "verbatim*", "Verbatim", "alltt", "lstlisting", "minted", "code");

    /** Environments that are no text at all. */
    static final Set<String> DRAWINGS = Set.of("tikzpicture", "pspicture", "picture", "asy");

    /** Environments of formulas, by the one that KaTeX knows for it; empty where there is none to write. */
    static final Map<String, String> FORMULAS = Map.ofEntries(
            Map.entry("math", ""),
            Map.entry("displaymath", ""),
            Map.entry("equation", ""),
            Map.entry("equation*", ""),
            Map.entry("align", "aligned"),
            Map.entry("align*", "aligned"),
            Map.entry("flalign", "aligned"),
            Map.entry("flalign*", "aligned"),
            Map.entry("eqnarray", "aligned"),
            Map.entry("eqnarray*", "aligned"),
            Map.entry("gather", "gathered"),
            Map.entry("gather*", "gathered"),
            Map.entry("multline", "gathered"),
            Map.entry("multline*", "gathered"));

    private Commands() {}
}
