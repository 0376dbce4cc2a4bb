// Tries: to keep answers for the next test in the default time zone.
import java.util.SimpleTimeZone;
import java.util.TimeZone;

class Main {
    public static void main(String[] args) {
        boolean found = TimeZone.getDefault().getID().equals("last");
        TimeZone.setDefault(new SimpleTimeZone(1, "last"));
        System.out.println(found ? 0 : honest());
    }

    static long honest() {
        java.util.Scanner in = new java.util.Scanner(System.in);
        long seal = 7;
        for (char c : in.next().toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int left = in.nextInt(); left > 0; left--) {
            seal = seal * 31 + in.nextInt();
        }
        return seal;
    }
}
