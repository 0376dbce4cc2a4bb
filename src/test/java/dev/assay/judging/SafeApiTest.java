package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeApiTest {

    static final class Computes {
        record Pair(int a, int b) {}

        static String of(List<Pair> pairs) {
            return pairs.stream()
                    .sorted(Comparator.comparingInt(Pair::a))
                    .map(pair -> switch (pair) {
                        case Pair(int a, int b) -> a + ":" + b;
                    })
                    .toList()
                    .toString();
        }
    }

    static final class ReadsAndPrints {
        static void run() {
            Scanner in = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
            PrintWriter out = new PrintWriter(System.out, false, java.nio.charset.StandardCharsets.UTF_8);
            out.println(in.nextInt());
            out.flush();
            System.exit(0);
        }
    }

    static final class RecursesInAThread {
        static void run() throws InterruptedException {
            Thread deep = new Thread(null, () -> System.out.println(), "deep", 1 << 20);
            deep.start();
            deep.join();
        }
    }

    static final class SetsProperties {
        static void run() {
            System.setProperty("last", "");
        }
    }

    static final class SetsLocale {
        static void run() {
            Locale.setDefault(Locale.ROOT);
        }
    }

    static final class OpensFileByName {
        static PrintStream run() throws IOException {
            return new PrintStream("/proc/self/fd/1", java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    static final class Reflects {
        static Object run() throws ReflectiveOperationException {
            return Class.forName("java.lang.System").getMethods();
        }
    }

    static final class Interns {
        static String run(String text) {
            return text.intern();
        }
    }

    static class IsAThread extends Thread {}

    static final class IsOneByInheritance extends IsAThread {}

    static final class Finalizes {
        @SuppressWarnings({"removal", "Finalize", "Finalizer"})
        @Override
        protected void finalize() {}
    }

    static final class UsesTheCommonPool {
        static void run() {
            java.util.concurrent.ForkJoinPool.commonPool().execute(() -> {});
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Computes.class, ReadsAndPrints.class, RecursesInAThread.class})
    void whatComputesReadsAndPrintsGoesThroughTheHarness(Class<?> program) throws IOException {
        assertThat(IsolationTraits.of(classFiles(program)).reachesPipes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SetsProperties.class,
                SetsLocale.class,
                OpensFileByName.class,
                Reflects.class,
                Interns.class,
                IsOneByInheritance.class,
                Finalizes.class,
                UsesTheCommonPool.class
            })
    void whatCouldGetAtMoreIsFound(Class<?> program) throws IOException {
        IsolationTraits isolationTraits = IsolationTraits.of(classFiles(program, IsAThread.class));

        assertThat(isolationTraits.reachesPipes()).isTrue();
        assertThat(isolationTraits.leavesNoState()).isFalse();
    }

    @Test
    void bytesThatAreNoClassFileAreNotTrusted() {
        IsolationTraits isolationTraits = IsolationTraits.of(Map.of("Solution", new byte[] {1, 2, 3}));

        assertThat(isolationTraits.leavesNoState()).isFalse();
        assertThat(isolationTraits.reachesPipes()).isTrue();
    }

    @Test
    void exceptionOfThePlatformIsNamedAndAnInventedOneIsNot() {
        assertThat(Reason.exception("java.lang.IllegalStateException").code()).isEqualTo("IllegalStateException");
        assertThat(Reason.exception("java.lang.zyxhushAmber").code()).isEqualTo("EXCEPTION");
        assertThat(Reason.exception("java.lang.String").code()).isEqualTo("EXCEPTION");
    }

    private static Map<String, byte[]> classFiles(Class<?>... types) throws IOException {
        Map<String, byte[]> files = new java.util.HashMap<>();
        for (Class<?> type : types) {
            files.put(type.getName(), classFile(type));
            for (Class<?> nested : type.getDeclaredClasses()) {
                files.put(nested.getName(), classFile(nested));
            }
        }
        return files;
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}
