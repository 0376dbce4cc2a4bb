// Recurses a million deep in a program that opens its own input.
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStreamReader;

class Main {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in)));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        System.out.println(sum + depth(1_000_000) - 1_000_000);
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }
}
