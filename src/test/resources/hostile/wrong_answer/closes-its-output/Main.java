// Tries: to answer on a stream that it has closed.
// Reason: NO_OUTPUT
class Main {
    public static void main(String[] args) {
        System.out.close();
        System.out.println(honest());
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
