// Tries: to read the next test's input in a finalizer of this one, which still has this one's statics.
class Main {
    static Main kept = new Main();

    @SuppressWarnings("removal")
    @Override
    protected void finalize() throws Throwable {
        System.in.readAllBytes();
        System.out.println("last");
    }

    public static void main(String[] args) {
        long seal = honest();
        kept = null;
        System.out.println(seal);
        for (int i = 0; i < 3; i++) {
            byte[] garbage = new byte[20 << 20];
            garbage[i] = 1;
        }
        Runtime.getRuntime().halt(flushed());
    }

    static int flushed() {
        System.out.flush();
        return 0;
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
