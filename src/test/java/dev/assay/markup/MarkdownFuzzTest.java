package dev.assay.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.testing.Allocation;
import dev.assay.testing.Mutants;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements come from strangers: whatever they hold, the page gets text and harmless tags. */
class MarkdownFuzzTest {

    /** Every tag that may come out, letter by letter; a comment keeps two braces apart. */
    private static final Pattern HARMLESS = Pattern.compile("</?(p|div|h[1-6]|ul|ol|li|blockquote|pre|hr|br|a|span"
            + "|table|thead|tbody|tr|th|td|b|i|u|s|em|strong|small|sub|sup|strike|tt|big|code|font|o|del|ins)"
            + "( href=\"[^\"]*\"| rel=\"nofollow\"| class=\"(math|language-[a-z]{1,20})\""
            + "| data-display=\"block\"| align=\"(left|right|center)\"| start=\"\\d{1,6}\")*( /)?>|<!-- -->");

    private static final Pattern TAG = Pattern.compile("<[^>]*>?");
    private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]*)\"");

    /** With one of three protocols, or with none. */
    private static final Pattern ALLOWED =
            Pattern.compile("(https?|mailto):.*|[^:/?#]*([/?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static List<byte[]> texts() {
        return Stream.of(
                        "# A\n\n*b* **c** `d` [e](https://example.org/ \"t\") ![f](g) <b>h</b>\n\n> 1. i\n>    - j\n",
                        "| a | b |\n|:--|--:|\n| $x_1$ | \\$ |\n\n$$\n\\frac{1}{2}\n$$\n\n```java\nint x;\n```\n",
                        "<script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>",
                        "[x](javascript:alert(1)) [y](data:text/html,z) [z]: //a 'b'\n[z] <http://c> &#x6A; &amp;",
                        "```java\" onmouseover=\"alert(1)\n$</span><script>$ <!-- --> <![CDATA[ ]]> <?p?>")
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    @Test
    void damagedTextsBecomeHarmlessPages() {
        Mutants.feed(5_000, texts(), this::anyTextBecomesHarmlessTags);
    }

    @MethodSource("texts")
    @FuzzTest(maxDuration = "1m")
    void anyTextBecomesHarmlessTags(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Allocation.staysBelow((16 << 20) + 4096L * bytes.length, () -> Markdown.toHtml(text, _ -> Optional.empty()));
        String html = Markdown.toHtml(text, _ -> Optional.empty());
        assertThat(TAG.matcher(html).results().map(MatchResult::group))
                .allMatch(tag -> HARMLESS.matcher(tag).matches(), "is a harmless tag");
        assertThat(ADDRESS.matcher(html).results().map(href -> StringEscapeUtils.unescapeHtml4(href.group(1))))
                .allMatch(address -> ALLOWED.matcher(address).matches(), "is an address allowed");
    }
}
