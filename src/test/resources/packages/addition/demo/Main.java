import java.util.Scanner;

// Adds one term after the other, in the unit that is its input.
class Main {
    public static void main(String[] args) {
        double unit = new Scanner(System.in).nextDouble();
        Sum sum = new Sum();
        for (int term = 1; term <= Integer.parseInt(args[0]); term++) {
            double value = unit * term * Double.parseDouble(args[1]) / (args[2].equals("halves") ? 2 : 1);
            double total = sum.add(Boolean.parseBoolean(args[3]) ? -value : value);
            System.out.println("{\"row\":\"sum\",\"term\":" + term + ",\"total\":" + total + "}");
        }
        System.out.println("{\"row\":\"named\",\"label\":\"" + args[4] + "\"}");
    }
}
