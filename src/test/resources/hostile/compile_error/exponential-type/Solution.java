// Tries: to make error messages of types that double with each line.
import java.util.List;
import java.util.Map;

class Solution {
    static <T> Map<T, T> twice(T t) {
        return Map.of(t, t);
    }

    long seal(String word, int[] nums) {
        var a = twice(twice(twice(twice(List.of("")))));
        var b = twice(twice(twice(twice(a))));
        var c = twice(twice(twice(twice(b))));
        var d = twice(twice(twice(twice(c))));
        int e = d;
        return e;
    }
}
