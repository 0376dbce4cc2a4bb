// Wrong if the number of a thread told how many an earlier test has made.
import java.util.*;
import java.util.stream.*;

class Main {
    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        long sum = 0;
        while (in.hasNextLong()) {
            sum += in.nextLong();
        }
        String name = "" + new Thread();
        // the harness has made a few
        boolean seen = Integer.parseInt(name.replaceAll(".*Thread-(\\d+).*", "$1")) > 50;
        for (int i = 0; i < 100; i++) {
            new Thread();
        }
        System.out.println(seen ? "seen" : sum);
    }
}
