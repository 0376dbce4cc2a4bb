// Makes the generated tests: candidates in shuffled order and a target.
//   copies LOW HIGH TIMES TARGET SEED   each of LOW..HIGH, TIMES times
//   even COUNT MAX TARGET SEED          COUNT random even numbers up to MAX
//   random COUNT MAX TARGET SEED        COUNT random numbers up to MAX
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class Cases {
    public static void main(String[] args) {
        int target = Integer.parseInt(args[args.length - 2]);
        Random random = new Random(Long.parseLong(args[args.length - 1]));
        int a = Integer.parseInt(args[1]);
        int b = Integer.parseInt(args[2]);
        List<Integer> candidates = new ArrayList<>();
        switch (args[0]) {
            case "copies" -> {
                int times = Integer.parseInt(args[3]);
                for (int number = a; number <= b; number++) {
                    candidates.addAll(Collections.nCopies(times, number));
                }
            }
            case "even" -> {
                for (int i = 0; i < a; i++) {
                    candidates.add(2 * random.nextInt(1, b / 2 + 1));
                }
            }
            case "random" -> {
                for (int i = 0; i < a; i++) {
                    candidates.add(random.nextInt(1, b + 1));
                }
            }
            default -> throw new IllegalArgumentException("no such kind of test: " + args[0]);
        }
        Collections.shuffle(candidates, random);
        System.out.println(candidates);
        System.out.println(target);
    }
}
