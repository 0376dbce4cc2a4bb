// Tries: to drown the judge in one line that never ends, as readers of lines would collect it.
class Main {
    public static void main(String[] args) {
        String piece = "x".repeat(1 << 12);
        while (true) {
            System.out.print(piece);
        }
    }
}
