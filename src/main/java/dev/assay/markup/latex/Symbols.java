package dev.assay.markup.latex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Commands that stand for characters. */
final class Symbols {
    private static final Map<String, String> CHARACTERS = Map.<String, String>ofEntries(
            Map.entry("%", "%"),
            Map.entry("$", "$"),
            Map.entry("&", "&"),
            Map.entry("#", "#"),
            Map.entry("_", "_"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry(" ", " "),
            Map.entry(",", "\u2009"),
            Map.entry(";", " "),
            Map.entry(":", " "),
            Map.entry("!", ""),
            Map.entry("/", ""),
            Map.entry("-", ""),
            Map.entry("@", ""),
            Map.entry("quad", "\u2003"),
            Map.entry("qquad", "\u2003\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("thinspace", "\u2009"),
            Map.entry("space", " "),
            Map.entry("nobreakspace", "\u00a0"),
            Map.entry("hfill", " "),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textunderscore", "_"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textbar", "|"),
            Map.entry("textquotesingle", "\u2032"),
            Map.entry("textquotedbl", "\""),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("glqq", "„"),
            Map.entry("grqq", "“"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("texttimes", "×"),
            Map.entry("textdegree", "°"),
            Map.entry("degree", "°"),
            Map.entry("textbullet", "•"),
            Map.entry("textperiodcentered", "·"),
            Map.entry("textrightarrow", "→"),
            Map.entry("textleftarrow", "←"),
            Map.entry("textmu", "µ"),
            Map.entry("texteuro", "€"),
            Map.entry("euro", "€"),
            Map.entry("pounds", "£"),
            Map.entry("textsterling", "£"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("copyright", "©"),
            Map.entry("textcopyright", "©"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("dag", "†"),
            Map.entry("ddag", "‡"),
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("dh", "ð"),
            Map.entry("th", "þ"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"));

    /** The combining character that an accent puts on a letter. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    private Symbols() {}

    static Optional<String> character(String command) {
        return Optional.ofNullable(CHARACTERS.get(command));
    }

    static boolean isAccent(String command) {
        return ACCENTS.containsKey(command);
    }

    /** The letter with the accent on it; an accent on nothing is a character of its own. */
    static String accented(String command, String letters) {
        String letter = letters.replace("ı", "i").replace("ȷ", "j");
        if (letter.isEmpty()) {
            return command;
        }
        int first = letter.offsetByCodePoints(0, 1);
        return Normalizer.normalize(
                letter.substring(0, first) + ACCENTS.get(command) + letter.substring(first), Normalizer.Form.NFC);
    }
}
