package dev.assay.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "Ada Lovelace",
                "O'Brien-Smith, Jr.",
                "José Ñandú",
                "李明",
                "王小明 Xiaoming",
                "Łukasz",
                "Ольга Ивановна",
                "Νίκος",
                "أحمد",
                "עדה",
                "आदित्य",
                "たろう",
                "김철수",
                "Nguyễn Thị Ánh",
                "ada 🚀",
                "R2-D2",
                "Judge Dredd",
                "System of a Down",
                "Medea"
            })
    void namesOfPeopleAreTaken(String name) {
        assertThat(Names.isPlain(name)).isTrue();
        assertThat(Names.isReserved(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada\u202Enimda",
                "\u2066ada\u2069",
                "ada\u200Bb",
                "ada\u200D",
                "\u200E\u200F",
                "ad\u00ADa",
                "ada\u0007",
                "ada\nb",
                "ada\tb",
                "ada\u2028b",
                "ada\uFEFF",
                "ada\uFE0F",
                "a\u034Fda",
                "\u3164",
                "\u2800",
                "\uFFA0x",
                "ada\u00A0b",
                "ada\u3000b",
                " ada",
                "ada ",
                "ada  b",
                "...",
                "\uD800",
                "\uE000",
                "\uDB40\uDC41ada",
                "a\u0301\u0302\u0303\u0304\u0305",
                "\u0430da",
                "p\u0430ypal",
                "\u0391da"
            })
    void namesThatShowSomethingElseAreNot(String name) {
        assertThat(Names.isPlain(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "ADMIN",
                "Administrator",
                "a d m i n",
                "adm1n",
                "ádmín",
                "ad-min",
                "ａｄｍｉｎ",
                "𝐚𝐝𝐦𝐢𝐧",
                "adrnin",
                "@dmin",
                "Site Admin",
                "Assay",
                "\u0430\u0455\u0455\u0430\u0443",
                "m0derator",
                "管理员",
                "官方 客服",
                "r00t",
                "Support"
            })
    void theSitesOwnNamesAreNot(String name) {
        assertThat(Names.isReserved(name)).isTrue();
    }
}
