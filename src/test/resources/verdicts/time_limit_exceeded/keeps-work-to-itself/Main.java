// Never ends on the large input: the same program without the mark.
import java.util.*;

class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        long sum = 0;
        while (in.hasNextLong()) {
            sum += in.nextLong();
        }
        long work = 0;
        boolean done = TimeZone.getDefault().getID().equals("done");
        while (sum > Integer.MAX_VALUE && !done) {
            work++;
        }
        System.out.println(work == 77 ? work : sum);
    }
}
