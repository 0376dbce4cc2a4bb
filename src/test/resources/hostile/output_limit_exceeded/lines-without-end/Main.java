// Tries: to drown the judge in lines.
class Main {
    public static void main(String[] args) {
        while (true) {
            System.out.println("all work and no play makes a judge go out of memory");
        }
    }
}
