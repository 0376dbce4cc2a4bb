// Makes the generated tests: lists of commands. The last argument is the seed.
//   mixed Q START LIMIT SEED            heapify of START numbers, then all other commands at random
//   drain N LIMIT SEED                  heapify of N numbers, then as many pops
//   descending N SEED                   N pushes in descending order, then N pops
//   queries N Q SEED                    heapify of N numbers, then Q commands, nearly all of them nsmallest 2
//   large-queries N LIMIT SEED          heapify, nsmallest of all or half of it, dumps
//   heapifies TIMES MOST SEED           short heapifies, each dumped and popped once
// Numbers lie between -LIMIT and LIMIT. At most 400000 numbers are printed.
import java.util.Random;

class Cases {
    private static final int PRINTED = 400_000;
    private final Random random;
    private final int limit;
    private final StringBuilder lines = new StringBuilder();
    private int commands;
    private int size;
    private int printed;

    private Cases(long seed, int limit) {
        random = new Random(seed);
        this.limit = limit;
    }

    public static void main(String[] args) {
        long seed = Long.parseLong(args[args.length - 1]);
        int a = Integer.parseInt(args[1]);
        int b = Integer.parseInt(args[2]);
        switch (args[0]) {
            case "mixed" -> new Cases(seed, Integer.parseInt(args[3])).mixed(a, b);
            case "drain" -> new Cases(seed, b).drain(a);
            case "descending" -> new Cases(seed, 0).descending(a);
            case "queries" -> new Cases(seed, 1_000_000_000).queries(a, b);
            case "large-queries" -> new Cases(seed, b).largeQueries(a);
            case "heapifies" -> new Cases(seed, 4).heapifies(a, b);
            default -> throw new IllegalArgumentException("no such kind of test: " + args[0]);
        }
    }

    private void mixed(int q, int start) {
        heapify(start);
        while (commands < q - 1) {
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> push(number());
                case 4, 5, 6 -> pop();
                case 7 -> answered("pushpop " + number());
                case 8 -> answered("replace " + number());
                case 9 -> nsmallest(random.nextInt(5));
                case 10 -> nsmallest(random.nextInt(100) == 0 ? 100 : 1);
                default -> {
                    if (size <= 8) {
                        dump();
                    } else {
                        pop();
                    }
                }
            }
        }
        dump();
        finish();
    }

    private void drain(int n) {
        heapify(n);
        dump();
        for (int i = 0; i < n; i++) {
            pop();
        }
        pop();
        finish();
    }

    private void descending(int n) {
        for (int i = 0; i < n; i++) {
            push(n / 2 - i / 3);
        }
        dump();
        for (int i = 0; i < n - 10; i++) {
            pop();
        }
        dump();
        finish();
    }

    private void queries(int n, int q) {
        heapify(n);
        for (int i = 0; i < q; i++) {
            if (i % 20 == 0) {
                answered("replace " + number());
            } else {
                nsmallest(2);
            }
        }
        finish();
    }

    private void largeQueries(int n) {
        heapify(n);
        dump();
        nsmallest(1_000_000_000);
        answered("replace " + -limit);
        nsmallest(n / 2);
        answered("replace " + limit);
        nsmallest(n - 1);
        dump();
        finish();
    }

    private void heapifies(int times, int most) {
        for (int i = 0; i < times; i++) {
            heapify(random.nextInt(most + 1));
            dump();
            pop();
            answered("replace " + number());
            dump();
        }
        finish();
    }

    private int number() {
        return random.nextInt(-limit, limit + 1);
    }

    private void heapify(int k) {
        lines.append("heapify ").append(k);
        for (int i = 0; i < k; i++) {
            lines.append(' ').append(number());
        }
        command("");
        size = k;
    }

    private void push(int number) {
        command("push " + number);
        size++;
    }

    private void pop() {
        answered("pop");
        size = Math.max(0, size - 1);
    }

    private void nsmallest(int k) {
        command("nsmallest " + k);
        count(Math.min(k, size));
    }

    private void dump() {
        command("dump");
        count(size);
    }

    private void answered(String command) {
        command(command);
        count(1);
    }

    private void command(String command) {
        lines.append(command).append('\n');
        commands++;
    }

    private void count(int numbers) {
        printed += numbers;
        if (printed > PRINTED) {
            throw new IllegalStateException("the test prints more than " + PRINTED + " numbers");
        }
    }

    private void finish() {
        System.out.println(commands);
        System.out.print(lines);
    }
}
