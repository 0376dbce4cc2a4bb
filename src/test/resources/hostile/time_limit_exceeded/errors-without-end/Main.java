// Tries: to drown the judge in error text; what is past the beginning goes nowhere, and costs the program its time.
class Main {
    public static void main(String[] args) {
        while (true) {
            System.err.println("it is all your fault");
        }
    }
}
