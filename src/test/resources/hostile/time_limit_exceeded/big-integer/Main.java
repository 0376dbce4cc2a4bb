// Tries: to burn time in one multiplication after the other of huge numbers.
import java.math.BigInteger;

class Main {
    public static void main(String[] args) {
        BigInteger number = BigInteger.ONE.shiftLeft(4_000_000).subtract(BigInteger.ONE);
        while (true) {
            number = number.multiply(number).mod(BigInteger.ONE.shiftLeft(4_000_000).subtract(BigInteger.TEN));
        }
    }
}
