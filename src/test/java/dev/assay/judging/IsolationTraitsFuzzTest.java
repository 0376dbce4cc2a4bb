package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.isolation.ApiAllowlist;
import dev.assay.testing.Allocation;
import dev.assay.testing.Mutants;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Class files come from the compiler's guest, which read a stranger's source: they may be anything. */
class IsolationTraitsFuzzTest {

    static List<byte[]> classFiles() throws IOException {
        return List.of(
                StaticStateTest.classFile(SafeApiTest.Computes.class),
                StaticStateTest.classFile(SafeApiTest.SetsLocale.class),
                StaticStateTest.classFile(SafeApiTest.RecursesInAThread.class),
                StaticStateTest.classFile(StaticStateTest.Remembers.class));
    }

    @BeforeAll
    static void loadTheList() {
        ApiAllowlist.ofThisJdk();
    }

    @Test
    void damagedClassFilesHaveSomeFootprint() throws IOException {
        Mutants.feed(20_000, classFiles(), this::anyBytesHaveSomeFootprint);
    }

    @MethodSource("classFiles")
    @FuzzTest(maxDuration = "1m")
    void anyBytesHaveSomeFootprint(byte[] bytes) {
        Allocation.staysBelow(
                (1 << 20) + 256L * bytes.length,
                () -> assertThat(IsolationTraits.of(Map.of("Solution", bytes))).isNotNull());
    }
}
