// Tries: to hand the judge all at once.
class Main {
    public static void main(String[] args) {
        System.out.print("x".repeat(2 << 20));
    }
}
