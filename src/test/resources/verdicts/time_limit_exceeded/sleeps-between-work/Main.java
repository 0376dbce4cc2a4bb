// Works a little, sleeps a little, and so on: what it works does not excuse what it sleeps.
// Reason: IDLE
class Main {
    private static long work;

    public static void main(String[] args) throws InterruptedException {
        while (true) {
            for (int i = 0; i < 100_000; i++) {
                work = work * 31 + i;
            }
            Thread.sleep(5);
        }
    }
}
