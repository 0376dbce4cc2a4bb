// Tries: the same with a channel, to an address that is for documentation only.
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

class Main {
    public static void main(String[] args) throws Exception {
        try (SocketChannel channel = SocketChannel.open()) {
            channel.configureBlocking(false);
            channel.connect(new InetSocketAddress("192.0.2.1", 80));
            System.out.println(honest());
        }
    }

    static long honest() {
        java.util.Scanner in = new java.util.Scanner(System.in);
        long seal = 7;
        for (char c : in.next().toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int left = in.nextInt(); left > 0; left--) {
            seal = seal * 31 + in.nextInt();
        }
        return seal;
    }
}
