package dev.assay.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The real nginx on a port of this machine. */
public final class Nginx implements AutoCloseable {
    private final Process process;
    private final URI address;

    /**
     * Starts it.
     *
     * @param site with {@code PORT} where the port is to stand; what it does not say is as nginx has it
     */
    public Nginx(String site) throws IOException {
        Path program = Requirements.nginx();
        int port = freePort();
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nginx");
        Path configuration = home.resolve("nginx.conf");
        Files.writeString(configuration, """
            daemon off;
            user root;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events {}
            http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
            %2$s
            }
            """.formatted(home, site.replace("PORT", String.valueOf(port))));
        address = URI.create("http://127.0.0.1:" + port + "/");
        process = new ProcessBuilder(program.toString(), "-c", configuration.toString(), "-p", home.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output.log").toFile())
                .start();
        await("nginx; what it says is in " + home)
                .atMost(Duration.ofMinutes(1))
                .failFast(() -> !process.isAlive())
                .until(this::listens);
    }

    public URI address() {
        return address;
    }

    private boolean listens() {
        try (Socket _ = new Socket(address.getHost(), address.getPort())) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
