// Tries: an exit code past all signals, with the right answer printed.
// Reason: EXIT_255
class Main {
    public static void main(String[] args) {
        System.out.println(honest());
        System.exit(-1);
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
