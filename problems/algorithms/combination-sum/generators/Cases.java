// Makes the generated tests: candidates in shuffled order and a target.
//   range LOW HIGH TARGET SEED         the numbers LOW..HIGH
//   with-one LOW HIGH TARGET SEED      1 and the numbers LOW..HIGH
//   multiples STEP COUNT TARGET SEED   STEP, 2·STEP, … COUNT·STEP
//   random COUNT MAX TARGET SEED       COUNT different numbers from 2 to MAX
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class Cases {
    public static void main(String[] args) {
        int a = Integer.parseInt(args[1]);
        int b = Integer.parseInt(args[2]);
        int target = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[4]));
        List<Integer> candidates = new ArrayList<>();
        switch (args[0]) {
            case "range" -> addRange(candidates, a, b);
            case "with-one" -> {
                candidates.add(1);
                addRange(candidates, a, b);
            }
            case "multiples" -> {
                for (int i = 1; i <= b; i++) {
                    candidates.add(i * a);
                }
            }
            case "random" -> {
                Set<Integer> drawn = new LinkedHashSet<>();
                while (drawn.size() < a) {
                    drawn.add(random.nextInt(2, b + 1));
                }
                candidates.addAll(drawn);
            }
            default -> throw new IllegalArgumentException("no such kind of test: " + args[0]);
        }
        Collections.shuffle(candidates, random);
        System.out.println(candidates);
        System.out.println(target);
    }

    private static void addRange(List<Integer> candidates, int low, int high) {
        for (int number = low; number <= high; number++) {
            candidates.add(number);
        }
    }
}
