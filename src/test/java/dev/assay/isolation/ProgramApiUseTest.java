package dev.assay.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramApiUseTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                // statics of the library, by the program's own names for them
                "static class Keep extends SimpleTimeZone { Keep() { super(0, \"\"); } }"
                        + " void run() { Keep.setDefault(new Keep()); }",
                "static abstract class Keep extends TimeZone {} void run() { Keep.setDefault(null); }",
                "static abstract class A extends TimeZone {} static abstract class B extends A {}"
                        + " Object run() { return B.getDefault(); }",
                "void run(java.util.function.Consumer<TimeZone> to) { run(TimeZone::setDefault); }",
                "static abstract class C extends Calendar {} Object run() { return C.getInstance(); }",
                "static class T extends Thread {} void run() { T.setDefaultUncaughtExceptionHandler(null); }",
                "Object run() { return java.util.random.RandomGenerator.getDefault(); }",
                // shared generators and their seeds
                "double run() { return Math.random(); }",
                "double run() { return StrictMath.random(); }",
                "Object run() { return new Random(); }",
                "static class Own extends Random {} Object run() { return new Own(); }",
                "Object run() { return new SplittableRandom(); }",
                "Object run() { return java.util.concurrent.ThreadLocalRandom.current(); }",
                "void run() { Collections.shuffle(new ArrayList<>(List.of(1))); }",
                "Object run() { return UUID.randomUUID(); }",
                // settings
                "void run() { Locale.setDefault(Locale.ROOT); }",
                "Object run() { return System.setProperty(\"a\", \"b\"); }",
                "void run() { System.getProperties().put(\"a\", \"b\"); }",
                "Object run() { return System.getProperty(\"a\"); }",
                "Object run() { return Integer.getInteger(\"a\"); }",
                "void run() { System.setOut(null); }",
                "void run() { Thread.setDefaultUncaughtExceptionHandler((t, e) -> {}); }",
                "void run() { java.security.Security.setProperty(\"a\", \"b\"); }",
                "void run() { System.getLogger(\"a\"); }",
                // threads, and what numbers them
                "Object run() { return new Thread(); }",
                "Object run() { return \"\" + Thread.currentThread(); }",
                "void run() { new Timer(); }",
                "Object run() { return Thread.ofVirtual(); }",
                "void run() { java.util.concurrent.ForkJoinPool.commonPool().execute(() -> {}); }",
                "Object run() { return List.of(1).parallelStream(); }",
                "Object run() { return java.util.stream.IntStream.of(1).parallel(); }",
                "static class Own extends AbstractList<Integer> { public Integer get(int i) { return i; }"
                        + " public int size() { return 1; } } Object run() { return new Own().parallelStream(); }",
                "void run() { Arrays.parallelSort(new int[9]); }",
                "Object run() { return new java.util.concurrent.ConcurrentHashMap<>(Map.of(1, 2))"
                        + ".reduceValues(1, (a, b) -> a); }",
                "Object run() { return java.util.concurrent.CompletableFuture.supplyAsync(() -> 1); }",
                "Object run() { return new ThreadLocal<Object>(); }",
                "Object run() { return new ClassValue<Object>() { protected Object computeValue(Class<?> c) {"
                        + " return c; } }; }",
                // clocks, the collector, the heap
                "long run() { return System.nanoTime(); }",
                "long run() { return System.currentTimeMillis(); }",
                "Object run() { return java.time.Instant.now(); }",
                "Object run() { return new Date(); }",
                "long run() { return Runtime.getRuntime().totalMemory(); }",
                "void run() { System.gc(); }",
                "Object run() { return new WeakHashMap<>(); }",
                "Object run() { return new java.lang.ref.WeakReference<>(this); }",
                "Object run() { return java.nio.ByteBuffer.allocateDirect(9); }",
                "protected void finalize() {}",
                // what the JVM and the library keep by name, and by class
                "Object run(String a) { return a.intern(); }",
                "Object run() { return ResourceBundle.getBundle(\"a\"); }",
                "Object run() throws Exception { return Class.forName(\"a\"); }",
                "Object run() { return String.class.getMethods(); }",
                "Object run() throws Exception { return new java.io.ObjectOutputStream(System.out); }",
                "Object run() { return java.lang.invoke.MethodHandles.publicLookup(); }",
                "Object run() { return java.lang.reflect.Proxy.isProxyClass(null); }",
                "Object run() { return Currency.getInstance(\"EUR\"); }",
                "void run() { Runtime.getRuntime().addShutdownHook(null); }",
                // hashes by identity, of what outlives the test
                "int run() { return System.identityHashCode(1); }",
                "Object run() { return new HashSet<Object>(List.of(String.class)); }",
                "Object run(Object o) { return Map.of(o.getClass(), 1, 2, 3); }",
                "Object run() { Map<Object, Integer> seen = new HashMap<>();"
                        + " seen.put(java.util.concurrent.TimeUnit.DAYS, 1); return seen; }",
            })
    void whatCouldLeaveATraceIsFound(String program) throws IOException {
        assertThat(use(program).firstDisallowed()).as(program).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int run(int[] a) { Arrays.sort(a); return a.clone().length; }",
                "long run(List<Integer> a) { return a.stream().mapToLong(i -> i).sum(); }",
                "Object run() { return new TreeMap<>(Comparator.<Integer>reverseOrder()); }",
                "record P(int a, int b) {} Object run() { return new HashMap<>(Map.of(new P(1, 2), 3)); }",
                "enum E { A, B } Object run() { return new EnumMap<>(Map.of(E.A, 1)); }",
                "Object run(Object o) { return switch (o) { case Integer i -> i; case String s -> s; default -> o; }; }",
                "public boolean equals(Object o) { return o != null && getClass() == o.getClass(); }"
                        + " public int hashCode() { return Objects.hash(1, 2); }",
                "Object run() { return new Random(42).ints(3).boxed().toList(); }",
                "void run() { Scanner in = new Scanner(System.in); System.out.printf(\"%d %.3f%n\", in.nextInt(), 0.5); }",
                "void run() throws Exception { System.out.println(new java.io.BufferedReader("
                        + "new java.io.InputStreamReader(System.in)).readLine()); System.exit(0); }",
                "Object run(String s) { return s.toUpperCase().split(\",\")[0] + String.format(\"%5s\", s); }",
                "Object run() { return new java.math.BigDecimal(\"1.5\").multiply(java.math.BigDecimal.TEN); }",
                "int run(int n) { if (n < 0) throw new IllegalArgumentException(\"\" + n); return n; }",
                "static class Own extends AbstractList<Integer> { public Integer get(int i) { return i; }"
                        + " public int size() { return 1; } } Object run() { return new Own().subList(0, 1); }",
            })
    void whatLeavesNoneSharesAGuest(String program) throws IOException {
        assertThat(use(program).firstDisallowed()).as(program).isEmpty();
    }

    @Test
    void classesAreLoadedAnewWhereTheirOwnObjectsCouldBeAsked() throws IOException {
        String hashes =
                "Object run() { Set<Object> seen = new HashSet<>(); Runnable r = () -> {}; seen.add(r); return seen; }";
        String lists =
                "Object run() { List<Object> seen = new ArrayList<>(); Runnable r = () -> {}; seen.add(r); return seen; }";

        assertThat(use(hashes).asksOwnIdentity()).isTrue();
        assertThat(use(lists).asksOwnIdentity()).isFalse();
    }

    @Test
    void classThatClaimsToBeOneOfTheLibraryIsNotTrusted() {
        byte[] bytes = ClassFile.of().build(java.lang.constant.ClassDesc.of("java.lang.System"), _ -> {});

        assertThat(ProgramApiUse.of(List.of(ClassFile.of().parse(bytes)), ApiAllowlist.ofThisJdk())
                        .firstDisallowed())
                .hasValue("java.lang.System");
    }

    private ProgramApiUse use(String members) throws IOException {
        Path source = folder.resolve("Main.java");
        Files.writeString(source, "import java.util.*; class Main { " + members + " }");
        assertThat(Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                        .run(null, null, null, "-proc:none", "-nowarn", "-d", folder.toString(), source.toString()))
                .as(members)
                .isZero();
        List<ClassModel> types = new java.util.ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                types.add(ClassFile.of().parse(Files.readAllBytes(file)));
            }
        }
        return ProgramApiUse.of(types, ApiAllowlist.ofThisJdk());
    }
}
