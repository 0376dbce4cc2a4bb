import java.util.Random;
import java.util.function.DoubleSupplier;

/** Prints one test: {@code Cases KIND N KEYS VALUES BLOCK SEED}; KEYS and VALUES are the widths of k and v. */
class Cases {
    public static void main(String[] args) {
        String kind = args[0];
        int n = Integer.parseInt(args[1]);
        int keys = Integer.parseInt(args[2]);
        int values = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[5]));
        DoubleSupplier gaussian = random::nextGaussian;
        double[][] few = units(kind.equals("repeated") ? 5 : n, keys, random);
        double[][] q = new double[n][];
        double[][] k = new double[n][];
        for (int t = 0; t < n; t++) {
            k[t] = few[kind.equals("repeated") ? random.nextInt(5) : t];
            q[t] = kind.equals("repeated") ? few[random.nextInt(5)] : units(1, keys, random)[0];
        }
        print(q);
        print(k);
        print(table(n, values, gaussian));
        print(table(1, n, beta(kind, random))[0]);
        print(table(1, n, gate(kind, random))[0]);
        print(table(keys, values, gaussian));
        System.out.println(args[4]);
    }

    private static DoubleSupplier beta(String kind, Random random) {
        return switch (kind) {
            case "repeated" -> () -> 1; // every write replaces what was stored under its key
            case "plain" -> () -> 2 * random.nextDouble(); // up to the reflection, which is as far as it may go
            default -> random::nextDouble;
        };
    }

    private static DoubleSupplier gate(String kind, Random random) {
        return switch (kind) {
            case "plain" -> () -> 0;
            // over a block the gates add up to far less than a double can raise e to
            case "steep" -> () -> random.nextInt(8) == 0 ? -1000 : -40 * random.nextDouble();
            default -> () -> -0.3 * random.nextDouble();
        };
    }

    /** Rows of length one. */
    private static double[][] units(int rows, int columns, Random random) {
        double[][] table = table(rows, columns, random::nextGaussian);
        for (double[] row : table) {
            double square = 0;
            for (double value : row) {
                square += value * value;
            }
            for (int i = 0; i < columns; i++) {
                row[i] /= Math.sqrt(square);
            }
        }
        return table;
    }

    private static double[][] table(int rows, int columns, DoubleSupplier value) {
        double[][] table = new double[rows][columns];
        for (double[] row : table) {
            for (int i = 0; i < columns; i++) {
                row[i] = value.getAsDouble();
            }
        }
        return table;
    }

    private static void print(double[][] table) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < table.length; i++) {
            text.append(i == 0 ? "" : ",").append(row(table[i]));
        }
        System.out.println(text.append(']'));
    }

    private static void print(double[] row) {
        System.out.println(row(row));
    }

    private static String row(double[] row) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : ",").append((float) row[i]);
        }
        return text.append(']').toString();
    }
}
