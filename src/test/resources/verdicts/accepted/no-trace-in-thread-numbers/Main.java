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
        boolean seen = !("" + new Thread()).contains("Thread-0");
        
        System.out.println(seen ? "seen" : sum);
    }
}
