// Leaves the work to java.util.PriorityQueue, which orders its array otherwise: left child if equal, and a replacement
// is
// a removal and an addition.
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.PriorityQueue;

class Main {
    public static void main(String[] args) throws IOException {
        Words in = new Words(System.in.readAllBytes());
        StringBuilder out = new StringBuilder();
        Heap heap = new Heap();
        for (int q = in.nextInt(); q > 0; q--) {
            switch (in.next()) {
                case "heapify" -> {
                    int[] items = new int[in.nextInt()];
                    for (int i = 0; i < items.length; i++) {
                        items[i] = in.nextInt();
                    }
                    heap.heapify(items);
                }
                case "push" -> heap.push(in.nextInt());
                case "pop" -> print(out, heap.size() == 0 ? new int[0] : new int[] {heap.pop()});
                case "pushpop" -> print(out, heap.pushpop(in.nextInt()));
                case "replace" -> {
                    int item = in.nextInt();
                    print(out, heap.size() == 0 ? new int[0] : new int[] {heap.replace(item)});
                }
                case "nsmallest" -> print(out, heap.smallest(in.nextInt()));
                case "dump" -> print(out, heap.toArray());
                default -> throw new IllegalArgumentException("unknown command");
            }
        }
        System.out.print(out);
    }

    private static void print(StringBuilder out, int... numbers) {
        if (numbers.length == 0) {
            out.append("empty");
        }
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(numbers[i]);
        }
        out.append('\n');
    }

    /** The library's priority queue is a binary heap as well. */
    private static final class Heap {
        private PriorityQueue<Integer> queue = new PriorityQueue<>();

        int size() {
            return queue.size();
        }

        int[] toArray() {
            return queue.stream().mapToInt(Integer::intValue).toArray();
        }

        void heapify(int[] items) {
            queue = new PriorityQueue<>(Arrays.stream(items).boxed().toList());
        }

        void push(int item) {
            queue.add(item);
        }

        int pop() {
            return queue.remove();
        }

        int pushpop(int item) {
            return queue.isEmpty() || queue.peek() >= item ? item : replace(item);
        }

        int replace(int item) {
            int smallest = queue.remove();
            queue.add(item);
            return smallest;
        }

        int[] smallest(int k) {
            int[] found = new int[Math.min(k, queue.size())];
            for (int i = 0; i < found.length; i++) {
                found[i] = queue.remove();
            }
            for (int item : found) {
                queue.add(item);
            }
            return found;
        }
    }

    /** The words of standard input, read at once. */
    private static final class Words {
        private final byte[] text;
        private int at;

        Words(byte[] text) {
            this.text = text;
        }

        String next() {
            int start = skipSpace();
            while (at < text.length && text[at] > ' ') {
                at++;
            }
            return new String(text, start, at - start, StandardCharsets.US_ASCII);
        }

        int nextInt() {
            int start = skipSpace();
            boolean negative = text[start] == '-';
            if (negative) {
                at++;
            }
            int number = 0;
            while (at < text.length && text[at] > ' ') {
                number = 10 * number + text[at++] - '0';
            }
            return negative ? -number : number;
        }

        private int skipSpace() {
            while (text[at] <= ' ') {
                at++;
            }
            return at;
        }
    }
}
