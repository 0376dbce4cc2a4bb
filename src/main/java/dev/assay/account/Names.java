package dev.assay.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which names people may take: none that shows something else than it says, and none that would pass for the site's own.
 * A small cut of Unicode's UTS 39; the library that has all of it, ICU4J, would be a sixth of the whole server.
 */
final class Names {
    private static final Map<Integer, String> LOOKS_LIKE = table(
            "аa вb еe ѕs іi јj оo рp сc уy хx ԁd һh кk мm тt нh ԛq ԝw ѵv гr пn лn ιi οo αa ρp νv υu κk τt μu χx γy ηn"
                    + " εe ոn սu օo հh 0o 1i li |i !i 3e 4a 5s 7t 8b @a $s €e ıi ɑa ɡg øo đd łi ꮪs");

    /** Names that would pass for the site's own. */
    private static final Set<String> RESERVED = skeletons(
            "admin",
            "administrator",
            "anonymous",
            "assay",
            "deleted",
            "judge",
            "jury",
            "me",
            "moderator",
            "null",
            "official",
            "operator",
            "owner",
            "postmaster",
            "root",
            "security",
            "staff",
            "superuser",
            "support",
            "sysadmin",
            "system",
            "undefined",
            "webmaster",
            "管理员",
            "系统管理员",
            "系统",
            "官方",
            "版主",
            "裁判",
            "评测机",
            "匿名",
            "客服");

    /** These may not even be a word of a longer name. */
    private static final Set<String> RESERVED_AS_WORD =
            skeletons("admin", "administrator", "moderator", "sysadmin", "assay", "管理员", "系统管理员", "官方");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Format characters such as those that turn the direction round, controls, and what no font shows. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}"
            + "\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}\\x{3164}\\x{FFA0}"
            + "\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private static final Pattern ODD_BLANKS = Pattern.compile("[\\p{Zs}&&[^ ]]|^ | $| {2}");

    /** More marks on a letter than any language has. */
    private static final Pattern TOWER = Pattern.compile("\\p{M}{4}");

    /** Whose letters look alike. */
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC,
            UnicodeScript.LISU,
            UnicodeScript.DESERET,
            UnicodeScript.GEORGIAN);

    private Names() {}

    /** Whether what is seen is what it says. */
    static boolean isPlain(String name) {
        return !INVISIBLE.matcher(name).find()
                && !ODD_BLANKS.matcher(name).find()
                && !TOWER.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .find()
                && !skeleton(name).isEmpty()
                && BLANKS.splitAsStream(name).allMatch(Names::hasOneScript);
    }

    private static boolean hasOneScript(String word) {
        return word.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(ALIKE::contains)
                        .distinct()
                        .count()
                <= 1;
    }

    /** Whether it is, or looks like, a name that is the site's own. */
    static boolean isReserved(String name) {
        return RESERVED.contains(skeleton(name))
                || BLANKS.splitAsStream(name.strip()).map(Names::skeleton).anyMatch(RESERVED_AS_WORD::contains);
    }

    /** The same for names that look the same: letters only, small, without marks, in Latin where they look so. */
    private static String skeleton(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return small.codePoints()
                .mapToObj(sign -> LOOKS_LIKE.getOrDefault(sign, Character.toString(sign)))
                .collect(Collectors.joining())
                .replace("rn", "m")
                .replace("vv", "w")
                .replaceAll("[^\\p{L}\\p{N}\\p{S}]", "");
    }

    private static Set<String> skeletons(String... names) {
        return Set.of(names).stream().map(Names::skeleton).collect(Collectors.toSet());
    }

    private static Map<Integer, String> table(String pairs) {
        Map<Integer, String> table = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            int sign = pair.codePointAt(0);
            table.put(sign, pair.substring(Character.charCount(sign)));
        }
        return table;
    }
}
