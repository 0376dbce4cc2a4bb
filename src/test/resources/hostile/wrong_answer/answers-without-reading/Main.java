// Tries: to answer before it has read anything.
class Main {
    public static void main(String[] args) throws Exception {
        System.out.println("6586713");
        System.in.close();
    }
}
