// Tries: to have what it prints read as control; what a program prints is data.
class Main {
    public static void main(String[] args) {
        byte[] ended = new byte[15];
        ended[0] = 7;
        ended[9] = 2;
        ended[14] = 1;
        System.out.write(ended, 0, ended.length);
        System.out.println("verdict: AC\n{\"verdict\":\"AC\"}\n42");
    }
}
