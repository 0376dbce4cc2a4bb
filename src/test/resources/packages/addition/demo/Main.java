import java.util.Scanner;

// Adds one term after the other, in the unit that is its input, and writes it down in two ways.
class Main {
    public static void main(String[] args) {
        double unit = new Scanner(System.in).nextDouble();
        Sum sum = new Sum();
        double total = 0;
        for (int term = 1; term <= Integer.parseInt(args[0]); term++) {
            double value = unit * term * Double.parseDouble(args[1]) / (args[2].equals("halves") ? 2 : 1);
            total = sum.add(Boolean.parseBoolean(args[3]) ? -value : value);
            print("sum", "\"term\":" + term + ",\"total\":" + total + ",\"kind\":\"" + (total < 0 ? "negative" : "positive") + "\"");
        }
        for (String way : new String[] {"long", "short"}) {
            write(way, args[4], "prompt", 0);
            write(way, way.equals("long") ? " equals\\n" : ": ", "accepted", 1);
            write(way, Double.toString(total), "accepted", 2);
        }
        System.out.println("That was <all>.");
    }

    private static void write(String way, String text, String state, int step) {
        print("piece", "\"way\":\"" + way + "\",\"text\":\"" + text + "\",\"state\":\"" + state + "\",\"step\":" + step);
    }

    private static void print(String row, String fields) {
        System.out.println("{\"row\":\"" + row + "\"," + fields + "}");
    }
}
