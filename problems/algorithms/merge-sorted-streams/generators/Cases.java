// Makes the generated tests: k, then a line for each stream. The last argument is the seed.
//   interleaved K M SEED      number j of stream i is j·K + i, but for a shuffle of the streams: all end at the end
//   random K N RANGE SEED     N numbers from -RANGE to RANGE, dealt out to K streams at random
//   blocks K M SEED           each stream lies entirely behind another one
//   lopsided K N SEED         one stream has half of the numbers, most of the others are empty
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class Cases {
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[args.length - 1]));
        int k = Integer.parseInt(args[1]);
        int n = Integer.parseInt(args[2]);
        List<int[]> streams = switch (args[0]) {
            case "interleaved" -> interleaved(k, n);
            case "random" -> dealt(k, n, Integer.parseInt(args[3]), random);
            case "blocks" -> blocks(k, n);
            case "lopsided" -> lopsided(k, n, random);
            default -> throw new IllegalArgumentException("no such kind of test: " + args[0]);
        };
        Collections.shuffle(streams, random);
        StringBuilder out = new StringBuilder();
        out.append(streams.size()).append('\n');
        for (int[] stream : streams) {
            out.append(stream.length);
            for (int number : stream) {
                out.append(' ').append(number);
            }
            out.append('\n');
        }
        System.out.print(out);
    }

    private static List<int[]> interleaved(int k, int m) {
        List<int[]> streams = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            int[] stream = new int[m];
            for (int j = 0; j < m; j++) {
                stream[j] = j * k + i;
            }
            streams.add(stream);
        }
        return streams;
    }

    private static List<int[]> dealt(int k, int n, int range, Random random) {
        int[] owner = random.ints(n, 0, k).toArray();
        int[] lengths = new int[k];
        for (int stream : owner) {
            lengths[stream]++;
        }
        List<int[]> streams = new ArrayList<>();
        for (int length : lengths) {
            streams.add(random.longs(length, -(long) range, range + 1L)
                    .mapToInt(number -> (int) number)
                    .sorted()
                    .toArray());
        }
        return streams;
    }

    private static List<int[]> blocks(int k, int m) {
        List<int[]> streams = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            int[] stream = new int[m];
            for (int j = 0; j < m; j++) {
                stream[j] = (i - k / 2) * m + j;
            }
            streams.add(stream);
        }
        return streams;
    }

    private static List<int[]> lopsided(int k, int n, Random random) {
        List<int[]> streams = dealt(k / 50, n / 2, 1_000_000, random);
        int[] longest = random.ints(n - n / 2, -1_000_000, 1_000_001).toArray();
        Arrays.sort(longest);
        streams.add(longest);
        while (streams.size() < k) {
            streams.add(new int[0]);
        }
        return streams;
    }
}
