package dev.assay.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StreamTokenizer;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Uses what the JVM and the library set up at their first use, outside of any class initialiser: whoever comes later should
 * find, and pay, the same as who comes first.
 */
final class MeterWarmUp {
    private record Pair(int number, String text, double fraction) {}

    private enum Choice {
        ONE,
        OTHER
    }

    private MeterWarmUp() {}

    /** @return nothing that matters, so that nothing is optimised away */
    static int run() {
        return values() + streams();
    }

    /** As programs read and write that use the standard streams. */
    @SuppressWarnings("DefaultCharset") // that is what programs do
    private static int streams() {
        InputStream bytes = new BufferedInputStream(new ByteArrayInputStream("1 2\n3 \u00e9\n4".getBytes(UTF_8)));
        BufferedReader in = new BufferedReader(new InputStreamReader(bytes));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(written)));
                PrintStream stream = new PrintStream(written, true, UTF_8)) {
            out.println(new StringTokenizer(in.readLine()).countTokens());
            out.printf("%s%n", in.lines().findFirst());
            stream.println(new StreamTokenizer(in).nextToken());
            return written.size() + new DataInputStream(bytes).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int values() {
        Map<Object, Integer> seen = new HashMap<>();
        for (Object each :
                List.of(new Pair(1, "one", 0.5), Choice.ONE, "text" + 1 + 'c' + 2L + 0.25, 3, 4L, new int[1])) {
            seen.merge(each, kind(each), Integer::sum);
            seen.put(each + ":" + each.equals(new Pair(2, "two", 0.5)), 1);
        }
        List<Integer> numbers = new ArrayList<>(seen.values());
        numbers.sort(null);
        String joined = IntStream.range(0, 9)
                .boxed()
                .filter(i -> i % 2 == 0)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        Scanner in = new Scanner("1 2.5 word\n" + joined);
        in.useLocale(Locale.ROOT);
        double sum = in.nextInt()
                + in.nextDouble()
                + in.next().length()
                + in.nextLine().length();
        String formatted = String.format("%d %5.2f %s %x%n", 1, sum, joined, 255) + Choice.valueOf("OTHER");
        BigInteger large = BigInteger.valueOf(3).pow(700);
        BigDecimal decimal = new BigDecimal("1.25").divide(BigDecimal.TEN);
        try {
            return Integer.parseInt(joined) + numbers.get(99);
        } catch (NumberFormatException | IndexOutOfBoundsException expected) {
            return formatted.length()
                    + large.toString().length()
                    + decimal.toString().length()
                    + expected.getStackTrace().length
                    + Arrays.hashCode(new Random(1).ints(5).sorted().toArray())
                    + Double.toString(Double.parseDouble("0.1") * 3).length()
                    + joined.split(",").length
                    + joined.replaceAll("[0-9]", "x").length();
        }
    }

    private static int kind(Object object) {
        return switch (object) {
            case Pair(int number, String text, double fraction) when number > 0 -> text.length() + (int) fraction;
            case Choice choice -> choice.ordinal();
            case String text -> text.length();
            case Integer number -> number;
            default -> 0;
        };
    }
}
