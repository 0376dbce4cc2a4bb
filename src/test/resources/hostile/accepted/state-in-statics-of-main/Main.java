// Tries: to keep answers for the next test in a static; each test's classes are new.
class Main {
    static int calls;

    public static void main(String[] args) {
        calls++;
        System.out.println(calls == 1 ? honest() : 0);
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
