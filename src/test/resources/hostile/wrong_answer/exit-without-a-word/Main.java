// Tries: to be accepted for a clean exit.
// Reason: NO_OUTPUT
class Main {
    public static void main(String[] args) {
        System.exit(0);
    }
}
