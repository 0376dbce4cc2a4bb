// Wrong if the default locale were that of an earlier test.
import java.util.*;
import java.util.stream.*;

class Main {
    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        long sum = 0;
        while (in.hasNextLong()) {
            sum += in.nextLong();
        }
        boolean seen = Locale.getDefault().equals(Locale.JAPAN);
        Locale.setDefault(Locale.JAPAN);
        System.out.println(seen ? "seen" : sum);
    }
}
