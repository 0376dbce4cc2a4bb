// Wrong if the handler that an earlier test has set for all threads were there.
import java.util.*;
import java.util.stream.*;

class Main {
    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        long sum = 0;
        while (in.hasNextLong()) {
            sum += in.nextLong();
        }
        boolean seen = Thread.getDefaultUncaughtExceptionHandler() != null;
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
        System.out.println(seen ? "seen" : sum);
    }
}
