// Adds one term after the other.
class Main {
    public static void main(String[] args) {
        double total = 0;
        for (int term = 1; term <= Integer.parseInt(args[0]); term++) {
            double value = term * Double.parseDouble(args[1]) / (args[2].equals("halves") ? 2 : 1);
            total += Boolean.parseBoolean(args[3]) ? -value : value;
            System.out.println("{\"row\":\"sum\",\"term\":" + term + ",\"total\":" + total + "}");
        }
    }
}
