// Tries: a fork bomb, by the oldest way to start a process.
class Main {
    public static void main(String[] args) throws Exception {
        System.setProperty("jdk.lang.Process.launchMechanism", "FORK");
        for (int i = 0; i < 500; i++) {
            new ProcessBuilder("/opt/java/bin/java", "-version").start();
        }
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
