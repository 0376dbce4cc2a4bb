// A main that returns something.
class Main {
    public static int main(String[] args) {
        return 0;
    }
}
