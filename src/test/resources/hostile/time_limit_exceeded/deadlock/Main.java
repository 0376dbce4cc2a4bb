// Tries: to hold a worker with two threads that wait for each other.
// Reason: IDLE
class Main {
    public static void main(String[] args) throws Exception {
        Object left = new Object();
        Object right = new Object();
        java.util.concurrent.CountDownLatch both = new java.util.concurrent.CountDownLatch(2);
        Thread other = new Thread(() -> take(left, right, both));
        other.start();
        take(right, left, both);
        System.out.println(honest());
    }

    static void take(Object first, Object second, java.util.concurrent.CountDownLatch both) {
        synchronized (first) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            synchronized (second) {
                System.out.print("");
            }
        }
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
