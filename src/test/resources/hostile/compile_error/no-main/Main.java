// Tries: to be called without a main.
class Main {
    static int main(String[] args) {
        return 0;
    }
}
