package dev.assay.judging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaticStateTest {

    static final class Computes {
        static final int LIMIT = 10;
        private int sum;

        int add(List<Integer> numbers) {
            numbers.stream().filter(n -> n < LIMIT).forEach(n -> sum += n);
            return sum;
        }
    }

    static final class Counts {
        static int calls;
    }

    static final class Remembers {
        static final List<String> SEEN = new ArrayList<>();
    }

    static final class Speaks {
        static {
            System.setProperty("spoke", "once");
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // as submissions may
    enum Mutable {
        ONE;
        int count;
    }

    @Test
    void constantsAndFieldsOfInstancesAreNoState() throws IOException {
        assertThat(hasState(Computes.class)).isFalse();
    }

    @Test
    void whateverOutlivesACallOrRunsOnceIsState() throws IOException {
        for (Class<?> type : List.of(Counts.class, Remembers.class, Speaks.class, Mutable.class)) {
            assertThat(hasState(type)).as("%s", type).isTrue();
        }
    }

    @Test
    void classFileThatNoCompilerWritesIsNotTrusted() throws IOException {
        String good = new String(classFile(Computes.class), ISO_8859_1);
        String codeOfAField = good.replace("\0\rConstantValue", "\0\u0004Code"); // which the JDK takes for a method's

        assertThat(isolationTraits(good)).isEqualTo(new IsolationTraits(true, false, false, true, Optional.empty()));
        assertThat(isolationTraits(codeOfAField))
                .isEqualTo(new IsolationTraits(false, true, true, false, Optional.of("unusual class files")));
    }

    private static IsolationTraits isolationTraits(String classFile) {
        return IsolationTraits.of(Map.of(Computes.class.getName(), classFile.getBytes(ISO_8859_1)));
    }

    private static boolean hasState(Class<?> type) throws IOException {
        return IsolationTraits.of(Map.of(type.getName(), classFile(type))).staticState();
    }

    static byte[] classFile(Class<?> type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}
