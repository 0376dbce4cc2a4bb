// What has been added so far.
final class Sum {
    private double total;

    double add(double value) {
        total += value;
        return total;
    }
}
