package dev.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final String ADDRESS = "/problems/p/pictures/0a/statement/tree.png";

    private static String html(String markdown) {
        return Markdown.toHtml(markdown, name -> Optional.of(ADDRESS).filter(_ -> name.equals("tree.png")));
    }

    @Test
    void pictureOfThePackageIsShown() {
        assertThat(html("![a *tree*](tree.png)")).isEqualTo("<p><img src=\"" + ADDRESS + "\" alt=\"a tree\" /></p>\n");
        assertThat(Markdown.pictures("![](tree.png) and ![x](http://example.org/y)"))
                .containsExactly("tree.png", "http://example.org/y");
    }

    @Test
    void pictureThatIsNotThereIsItsDescriptionOrItsName() {
        assertThat(html("![a *bush*](bush.png)")).isEqualTo("<p>a <em>bush</em></p>\n");
        assertThat(html("![](bush.png)")).isEqualTo("<p>[bush.png]</p>\n");
    }

    @Test
    void pictureOfAnotherSiteIsLinked() {
        assertThat(html("![a bush](https://example.org/b.png)"))
                .isEqualTo("<p><a href=\"https://example.org/b.png\">a bush</a></p>\n");
    }

    @Test
    void formulasKeepTheirTexUntouched() {
        assertThat(html("let $a_1 \\le *b* < c_2$ be"))
                .isEqualToIgnoringWhitespace("<p>let <span class=\"math\">a_1 \\le *b* &lt; c_2</span> be</p>");
    }

    @Test
    void displayFormulaMaySpanLines() {
        assertThat(html("so\n\n$$\n\\sum_i x_i\n= 1\n$$\n"))
                .contains("<span class=\"math\" data-display=\"block\">\\sum_i x_i\n&#61; 1</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"costs $ 5 and $ 6", "one $ alone", "`$x$` in code", "escaped \\$x\\$", "$$$$"})
    void dollarsThatEncloseNoFormulaAreDollars(String text) {
        assertThat(html(text)).doesNotContain("class=\"math\"").contains("$");
    }

    @Test
    void dollarProtectedInsideAFormulaDoesNotEndIt() {
        assertThat(html("$a\\$b$")).contains("<span class=\"math\">a\\$b</span>");
    }

    @Test
    void tablesCodeAndLinksAreKept() {
        String html = html("""
                | a | b |
                |---|--:|
                | 1 | 2 |

                ```java
                List<int[]> x;
                ```

                [site](https://example.org/) and [here](/problems)
                """);
        assertThat(html)
                .contains("<table>", "<th align=\"right\">", "<code class=\"language-java\">List&lt;int[]&gt; x;")
                .contains("href=\"https://example.org/\"", "href=\"/problems\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](javascript:alert(1))",
                "<a href='javascript:alert(1)'>x</a>",
                "```java\" onmouseover=\"alert(1)\nx\n```",
                "$<script>alert(1)</script>$",
                "<svg><script>alert(1)</script></svg>",
                "<style>body{display:none}</style>",
                "<iframe src=//example.org></iframe>",
                "<span class=math style=position:fixed onclick=alert(1)>x</span>"
            })
    void nothingActiveGetsThrough(String hostile) {
        assertThat(html(hostile))
                .doesNotContain("<script", "<img", "<svg", "<style", "<iframe")
                .doesNotContainPattern("<[^>]*\\bon[a-z]+=")
                .doesNotContainPattern("<[^>]*\\bstyle=")
                .doesNotContainPattern("href=\"(javascript|data):");
    }
}
