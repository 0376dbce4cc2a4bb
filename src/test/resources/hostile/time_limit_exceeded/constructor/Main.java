// Tries: to work in the constructor of an instance main.
class Main {
    long work;

    Main() {
        while (work >= 0) {
            work = (work + 1) % 1_000_003;
        }
    }

    void main() {
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
