// Tries: to burn on all processors at once, so that the clock on the wall sees only a part of it.
class Main {
    public static void main(String[] args) {
        for (int i = 0; i < 64; i++) {
            new Thread(() -> {
                while (true) {}
            }).start();
        }
    }
}
