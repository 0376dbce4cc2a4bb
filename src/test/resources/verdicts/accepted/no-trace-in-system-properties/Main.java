// Wrong if a system property that an earlier test has set were there.
import java.util.*;
import java.util.stream.*;

class Main {
    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        long sum = 0;
        while (in.hasNextLong()) {
            sum += in.nextLong();
        }
        boolean seen = System.getProperty("mark") != null;
        System.getProperties().put("mark", "set");
        System.out.println(seen ? "seen" : sum);
    }
}
