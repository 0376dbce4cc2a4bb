package dev.assay.account;

import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.util.Arrays;

/** Where a request comes from, as far as throttling goes: a household with IPv6 has 2^64 addresses of one prefix. */
public record Address(String prefix) {

    public static Address of(RoutingContext routing) {
        String ip = routing.request().remoteAddress().hostAddress();
        if (ip == null) {
            return new Address("local");
        }
        return new Address(ip.contains(":") ? network(ip) : ip);
    }

    private static String network(String ip) {
        try {
            byte[] bytes = InetAddress.ofLiteral(ip).getAddress();
            return Arrays.toString(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (IllegalArgumentException odd) {
            return ip;
        }
    }
}
