package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerHintsTest {
    private static final CompilerHints CHINESE = CompilerHints.in(Language.CHINESE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The judge looks for class Main, which is not there. Rename your class to Main."
                        + "|评测系统要找类 Main，但没有找到。请把你的类改名为 Main。",
                "Class Solution must have the method  int sum(int[] a)  .|类 Solution 必须有方法  int sum(int[] a)  。",
                "Class Solution must have the method  int sum(int[] a)  . Found long sum(int)"
                        + "|类 Solution 必须有方法  int sum(int[] a)  。找到的是 long sum(int)",
                "The method sum has no body.|方法 sum 没有方法体。",
            })
    void whatTheJudgeSaysIsToldInChinese(String english, String chinese) {
        assertThat(CHINESE.told(english)).isEqualTo(chinese);
    }

    @Test
    void whatJavacSaysStaysAsItIs() {
        assertThat(CHINESE.told("';' expected")).isEqualTo("';' expected");
    }

    @Test
    void englishStaysEnglish() {
        assertThat(CompilerHints.in(Language.ENGLISH).told("The method sum has no body."))
                .isEqualTo("The method sum has no body.");
    }
}
