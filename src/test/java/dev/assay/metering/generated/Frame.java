package dev.assay.metering.generated;

/** What all generated programs have. */
final class Frame {
    static final String BEFORE = """
            import java.math.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.concurrent.locks.*;
            import java.util.function.*;
            import java.util.stream.*;

            public class Main {
                static long sum = 17;
                static int fuel = 250;
                static int[] data = new int[32];
                static List<Integer> list = new ArrayList<>();
                static Map<Integer, Integer> map = new HashMap<>();
                static StringBuilder text = new StringBuilder("abc");
                static ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 5);
                static AtomicInteger atomic = new AtomicInteger(3);
                static Object object = "start";

                record Pair(int left, String right) {}
                record Wide(long a, double b, char c, boolean d, Pair pair) {}
                enum Colour { RED, GREEN { int weight() { return 7; } }, BLUE; int weight() { return ordinal(); } }
                static class Failure extends RuntimeException { final int code; Failure(int code) { super("f" + code); this.code = code; } }
                static class Cheap extends RuntimeException { Cheap() { super(null, null, false, false); } }
                interface Shape { int area(); default int twice() { return 2 * area(); } static Shape of(int n) { return n % 2 == 0 ? new Square(n) : () -> n; } }
                record Square(int side) implements Shape { public int area() { return side * side; } }
                static class Node implements Comparable<Node>, Cloneable {
                    int value; Node next; long weight;
                    Node() { this(1); }
                    Node(int value) { this.value = value; }
                    public int compareTo(Node other) { return Integer.compare(value, other.value); }
                    @Override public Node clone() { try { return (Node) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } }
                    @Override public int hashCode() { return value; }
                    @Override public boolean equals(Object other) { return other instanceof Node node && node.value == value; }
                    @Override public String toString() { return "n" + value; }
                }
                static final class Late { static final int[] TABLE = new int[9]; static int n; static { for (int i = 0; i < 9; i++) TABLE[i] = i * i; n = TABLE.length; } }
                static class Numbers implements Iterable<Integer> {
                    final int end;
                    Numbers(int end) { this.end = end; }
                    public Iterator<Integer> iterator() {
                        return new Iterator<>() {
                            int at;
                            public boolean hasNext() { return at < end; }
                            public Integer next() { if (at >= end) throw new NoSuchElementException(); return at++; }
                        };
                    }
                }
                static class Own extends ThreadLocal<Integer> { @Override protected Integer initialValue() { return 3; } }

                static long run() {
                    for (int i = 0; i < 32; i++) { data[i] = i * 7919 % 101; list.add(data[i] % 13); }
                    try { m0(2); } catch (RuntimeException e) { sum += e.getClass().getName().length(); }
                    return sum + atomic.get() + list.size() + map.size() + text.length();
                }
            """;

    static final String AFTER = "}\n";

    private Frame() {}

    /** A method: it returns at once when the program has run for long enough. */
    static String method(int number, String body) {
        return """
                static int m%d(int depth) {
                    if (depth < 0 || --fuel < 0) return 1;
            %s
                    return (int) sum & 255;
                }
            """.formatted(number, body);
    }
}
