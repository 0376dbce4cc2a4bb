// Tries: to answer, exit, and hold the worker with a hook that never ends.
// Reason: IDLE
class Main {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Thread.sleep(3_600_000);
            } catch (InterruptedException e) {
                Runtime.getRuntime().halt(0);
            }
        }));
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
