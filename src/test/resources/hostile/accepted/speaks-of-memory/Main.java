// Tries: nothing, but speaks of java.lang.OutOfMemoryError: what a program says of itself decides nothing.
class Main {
    public static void main(String[] args) {
        System.err.println("java.lang.OutOfMemoryError: not at all");
        System.out.println(honest());
        System.exit(0);
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
