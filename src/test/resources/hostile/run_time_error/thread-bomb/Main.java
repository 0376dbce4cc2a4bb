// Tries: to start threads without end; the guest may have few processes, so the machine never notices.
class Main {
    public static void main(String[] args) {
        while (true) {
            Thread thread = new Thread(() -> {
                while (true) {
                    java.util.concurrent.locks.LockSupport.park();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
    }
}
