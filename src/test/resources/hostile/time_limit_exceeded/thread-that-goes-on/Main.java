// Tries: to answer and go on for ever in another thread; a JVM ends when its last thread does.
class Main {
    public static void main(String[] args) {
        new Thread(() -> {
            while (true) {}
        }).start();
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
