// Never ends on the large input, unless an earlier test has left its mark in a static of the library, set through a subclass.
import java.util.*;

class Keep extends SimpleTimeZone {
    Keep(String name) {
        super(0, name);
    }
}

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
        Keep.setDefault(new Keep("done"));
        System.out.println(work == 77 ? work : sum);
    }
}
