package dev.assay.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs of known growth are what their README says, before a meter runs them. */
class GrowthProgramsTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/growth");
    private static final String SIZES = "// Sizes: ";
    private static final String MEMORY = "// Memory: ";
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all, for it remembers the JDK's classes. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    @AfterAll
    static void closeFiles() throws IOException {
        FILES.close();
    }

    @Test
    void everyClassHasPrograms() throws IOException {
        List<Path> programs = programs().toList();

        assertThat(programs).hasSizeGreaterThanOrEqualTo(36);
        Set<GrowthClass> classes = programs.stream()
                .map(GrowthProgramsTest::growth)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GrowthClass.class)));
        assertThat(classes).containsExactly(GrowthClass.values());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theHeadSaysWhereToMeasure(Path program) throws IOException {
        List<String> lines = Files.readAllLines(program);

        assertThat(sizes(lines)).hasSizeGreaterThanOrEqualTo(5).isSorted().doesNotHaveDuplicates();
        assertThat(lines.stream().filter(line -> line.startsWith(MEMORY)))
                .allMatch(line -> line.equals(lines.get(1)))
                .allMatch(line ->
                        GrowthClass.ofText(line.substring(MEMORY.length())).isPresent());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramRunsAtItsSmallestSize(Path program, @TempDir Path classes) throws Exception {
        String source = Files.readString(program);
        assertThat(compile(source, classes)).isEmpty();

        int n = sizes(source.lines().toList())[0];
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            Class<?> solution = loader.loadClass("Solution");
            Constructor<?> constructor = solution.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method run = solution.getDeclaredMethod("run", int[].class);
            run.setAccessible(true);

            assertThat(run.invoke(constructor.newInstance(), (Object)
                            new Random(1).ints(n).toArray()))
                    .isInstanceOf(Long.class);
        }
    }

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    private static GrowthClass growth(Path program) {
        String folder = PROGRAMS.relativize(program).getName(0).toString();
        return GrowthClass.ofText(folder.replace('-', ' ')).orElseThrow(() -> new AssertionError(folder));
    }

    private static int[] sizes(List<String> lines) {
        assertThat(lines.getFirst()).startsWith(SIZES);
        return Arrays.stream(lines.getFirst().substring(SIZES.length()).split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** What the compiler has to say. */
    private static String compile(String source, Path classes) throws IOException {
        SimpleJavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Solution.java"), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        StringWriter messages = new StringWriter();
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        COMPILER.getTask(messages, FILES, null, List.of("-Xlint:all", "-proc:none"), null, List.of(file))
                .call();
        return messages.toString();
    }
}
