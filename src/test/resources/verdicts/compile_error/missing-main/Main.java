// No main.
class Main {
    static void run() {}
}
