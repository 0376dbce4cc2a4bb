// Follows the rules to the letter, and finds the smallest elements without touching the heap: only children of elements
// already found can come next, and a second heap keeps these.
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

    private static final class Heap {
        private int[] h = new int[16];
        private int size;

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(h, size);
        }

        void heapify(int[] items) {
            h = items.length > 0 ? items : new int[16];
            size = items.length;
            for (int p = size / 2 - 1; p >= 0; p--) {
                down(p, h[p]);
            }
        }

        void push(int item) {
            if (size == h.length) {
                h = Arrays.copyOf(h, 2 * size);
            }
            size++;
            up(size - 1, 0, item);
        }

        int pop() {
            int smallest = h[0];
            size--;
            if (size > 0) {
                down(0, h[size]);
            }
            return smallest;
        }

        int pushpop(int item) {
            return size > 0 && h[0] < item ? replace(item) : item;
        }

        int replace(int item) {
            int smallest = h[0];
            down(0, item);
            return smallest;
        }

        int[] smallest(int k) {
            int[] found = new int[Math.min(k, size)];
            // value and position in one number, which sorts by value
            PriorityQueue<Long> frontier = new PriorityQueue<>();
            if (found.length > 0) {
                frontier.add(pack(0));
            }
            for (int i = 0; i < found.length; i++) {
                long next = frontier.remove();
                found[i] = (int) (next >> 32);
                int left = 2 * (int) next + 1;
                if (left < size) {
                    frontier.add(pack(left));
                }
                if (left + 1 < size) {
                    frontier.add(pack(left + 1));
                }
            }
            return found;
        }

        private long pack(int position) {
            return (long) h[position] << 32 | position;
        }

        private void up(int p, int top, int item) {
            while (p > top && item < h[(p - 1) / 2]) {
                h[p] = h[(p - 1) / 2];
                p = (p - 1) / 2;
            }
            h[p] = item;
        }

        private void down(int top, int item) {
            int p = top;
            int child = 2 * p + 1;
            while (child < size) {
                if (child + 1 < size && h[child + 1] <= h[child]) {
                    child++;
                }
                h[p] = h[child];
                p = child;
                child = 2 * p + 1;
            }
            up(p, top, item);
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
