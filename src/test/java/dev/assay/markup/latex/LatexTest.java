package dev.assay.markup.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Allocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {
    private static final String ADDRESS = "/problems/p/pictures/0a/statement/tree.png";

    private static LatexText read(String latex) {
        return Latex.toHtml(latex, name -> Optional.of(ADDRESS).filter(_ -> name.equals("tree.png")));
    }

    private static String html(String latex) {
        LatexText text = read(latex);
        assertThat(text.unknown()).isEmpty();
        return text.html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "a\\emph{b}c | <p>a<em>b</em>c</p>",
                "\\textbf{a \\textit{b}} c | <p><strong>a <em>b</em></strong> c</p>",
                "{\\em a} b {\\bf c} | <p><em>a</em> b <strong>c</strong></p>",
                "\\texttt{a--b} \\verb+x_1 \\y+ | <p><code>a--b</code> <code>x_1 \\y</code></p>",
                "\\emph a b | <p><em>a</em> b</p>",
                "``a'' `b' 1--2 --- c | <p>“a” ‘b’ 1–2 — c</p>",
                "5\\% \\& \\# \\_ \\$ \\{a\\} | <p>5% &amp; # _ $ {a}</p>",
                "a~b\\,c\\ d\\ldots{} e | <p>a\u00a0b\u2009c d… e</p>",
                "\\'e\\\"{o}\\c{c}\\v s \\ss | <p>éöçš ß</p>",
                "a % a comment | <p>a </p>",
                "100\\% sure | <p>100% sure</p>",
                "a \\\\ b | <p>a <br /> b</p>",
                "\\enquote{a} \\mbox{b} \\textcolor{red}{c} | <p>“a” b c</p>",
                "{a}\\relax\\noindent b | <p>ab</p>",
                "a } b | <p>a  b</p>",
                "\\ifplastex a\\else b\\fi{} c \\iffalse d\\fi e | <p>a c e</p>",
                "\\section*{Input} a | <h2>Input</h2><p>a</p>",
                "\\problemname{A} \\subsection{b} c \\nextsample d | <h3>b</h3><p>c d</p>",
                "a$x<1$b | <p>a<span class=\"math\">x&lt;1</span>b</p>",
                "\\(a\\) | <p><span class=\"math\">a</span></p>",
                "$5 \\text{ if $x$}$ | <p><span class=\"math\">5 \\text { if $x$}</span></p>",
                "\\[a\\]$$b$$ | <p><span class=\"math\" data-display=\"block\">a</span>"
                        + "<span class=\"math\" data-display=\"block\">b</span></p>",
                "\\begin{align*}a&=b\\label{x}\\\\c\\end{align*} | <p><span class=\"math\" data-display=\"block\">"
                        + "\\begin{aligned}a&amp;&#61;b\\\\c\\end{aligned}</span></p>",
                "\\url{http://a.b/c_d%20#e} | <p><a href=\"http://a.b/c_d%20#e\">http://a.b/c_d%20#e</a></p>",
                "\\href{http://a.b/\\%20}{x \\emph{y}} | <p><a href=\"http://a.b/%20\">x <em>y</em></a></p>",
                "a\\footnote{b} c | <p>a<sup>1</sup> c</p><ol class=\"footnotes\"><li>b</li></ol>",
                "\\begin{center}a\\end{center} | <div class=\"centered\"><p>a</p></div>",
                "\\begin{quote}a\\end{quote} | <blockquote><p>a</p></blockquote>",
                "\\begin{Input}a\\end{Input} | <h2>Input</h2><p>a</p>",
                "\\begin{itemize}\\item a\\item b\\end{itemize} | <ul><li>a</li><li>b</li></ul>",
                "\\begin{enumerate}[(a)]\\item a\\begin{itemize}\\item b\\end{itemize}\\end{enumerate} "
                        + "| <ol><li><p>a</p><ul><li>b</li></ul></li></ol>",
                "\\begin{description}\\item[a]b\\end{description} | <ul><li><strong>a</strong> b</li></ul>",
            })
    void constructsAreShown(String latex, String html) {
        assertThat(html(latex).replace("\n", "")).isEqualTo(html);
    }

    @Test
    void emptyLinesEndParagraphsAndBreaksDoNot() {
        assertThat(html("a\nb\n\nc\n%\n\nd")).isEqualTo("<p>a b</p><p>c </p><p>d</p>");
    }

    @Test
    void tablesHaveAlignmentsAndSpans() {
        assertThat(html("""
                        \\begin{tabular}{|l|r@{x}p{3cm}|}
                        \\hline
                        a & $b & c$ & \\textbf{d} \\\\ \\hline
                        \\multicolumn{2}{c}{e} & f \\\\
                        \\hline
                        \\end{tabular}
                        """))
                .isEqualTo(
                        "<table><tbody><tr><td>a </td><td align=\"right\"><span class=\"math\">b &amp; c</span> </td>"
                                + "<td><strong>d</strong> </td></tr><tr><td colspan=\"2\" align=\"center\">e </td>"
                                + "<td align=\"right\">f </td></tr></tbody></table>");
    }

    @Test
    void textOfVerbatimStaysAsItIs() {
        assertThat(html("\\begin{verbatim}\na  % $b$\n\\c{}<d>\n\\end{verbatim}"))
                .isEqualTo("<pre>a  % $b$\n\\c{}&lt;d&gt;\n</pre>");
    }

    @Test
    void picturesAreShownWithTheirWidthsAndNumberedCaptions() {
        assertThat(html("\\begin{figure}[h]\\centering\\includegraphics[width=0.5\\textwidth]{tree.png}"
                        + "\\caption{A tree.}\\label{t}\\end{figure} See \\ref{t}."))
                .isEqualTo("<figure><p><img src=\"" + ADDRESS + "\" width=\"50%\" alt=\"\" /></p>"
                        + "<figcaption>Figure 1: A tree.</figcaption></figure><p>See 1.</p>");
        assertThat(html("\\illustration{0.3}{tree.png}{By \\emph{X}}Text"))
                .contains("width=\"30%\"", "<figcaption>By <em>X</em></figcaption></figure><p>Text</p>");
    }

    @Test
    void pictureThatIsNotThereIsNamed() {
        LatexText text = read("\\includegraphics{bush.pdf}");

        assertThat(text.html()).isEqualTo("<p>[bush.pdf]</p>");
        assertThat(text.unshown()).containsExactly("bush.pdf");
        assertThat(text.isComplete()).isFalse();
    }

    @Test
    void macrosOfTheAuthorAreExpandedAlsoInFormulas() {
        assertThat(html("""
                        \\newcommand{\\maxn}{10^5}
                        \\newcommand{\\pair}[2][x]{(#1, #2)}
                        \\def\\twice#1{#1#1}
                        \\DeclareMathOperator{\\lcm}{lcm}
                        $\\maxn$ \\pair{b} \\pair[a]{b} \\twice{c} $\\lcm(a)$
                        """))
                .isEqualTo("<p><span class=\"math\">10^5</span> (x, b) (a, b) cc"
                        + " <span class=\"math\">\\operatorname  {lcm}(a)</span> </p>");
    }

    @Test
    void whatIsUnknownIsShownAsItStandsAndNamed() {
        LatexText text = read("a \\strange{b} \\begin{odd}c\\end{odd}");

        assertThat(text.html()).isEqualTo("<p>a \\strangeb c</p>");
        assertThat(text.unknown()).containsExactly("\\strange", "odd");
    }

    @Test
    void onlyTheBodyOfADocumentIsShown() {
        assertThat(html("\\documentclass{article}\\usepackage[a]{b} x \\begin{document}y\\end{document}"))
                .isEqualTo("<p>y</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\a{\\a\\a}\\a",
                "\\def\\a{\\a}\\a",
                "\\newcommand{\\a}[1]{\\a{#1#1#1#1}}\\a{aaaa}",
                "$\\def\\a{x\\a}\\a$"
            })
    void macrosWithoutEndAreCut(String latex) {
        Allocation.staysBelow(1L << 30, () -> read(latex));
        assertThat(read(latex).cut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "\\textbf{",
                "\\begin{quote}",
                "\\begin{tabular}{l}",
                "\\footnote{",
                "\\bf",
                "\\item",
                "%\n",
                "$",
                "[",
                "\\begin{center}\\textbf{\\emph{",
                "\\section{",
                "\\verb",
                "\\begin{itemize}\\item "
            })
    void whatNobodyClosesIsStillRead(String latex) {
        assertThat(read(latex.repeat(20_000)).html()).isNotNull();
    }

    /** Counting from the first each time would not come to an end. */
    @Test
    void manyFootnotesAndCellsAreCountedOnce() {
        assertThat(read("\\footnote{}".repeat(90_000)).html()).contains("<sup>90000</sup>");
        assertThat(read("\\begin{tabular}{lr}" + "a&".repeat(200_000) + "\\end{tabular}")
                        .html())
                .contains("<td>a</td><td align=\"right\">a</td><td>a</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\\href{javascript:alert(1)}{x}",
                "\\url{data:text/html,<script>alert(1)</script>}",
                "\\begin{verbatim}<script>alert(1)</script>\\end{verbatim}",
                "\\includegraphics{x\" onerror=\"alert(1)}",
                "\\begin{tabular}{l}\\multicolumn{2\" onclick=\"alert(1)}{l}{a}\\end{tabular}",
                "$<script>alert(1)</script>$",
                "\\<script>"
            })
    void nothingActiveGetsThrough(String hostile) {
        assertThat(read(hostile).html())
                .doesNotContain("<script", "<img")
                .doesNotContainPattern("<[^>]*\\bon[a-z]+=")
                .doesNotContainPattern("href=\"(javascript|data):");
    }
}
