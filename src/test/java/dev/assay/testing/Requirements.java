package dev.assay.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of its machine. Where that is missing the test is skipped, with a line that says so; in CI
 * (environment variable {@code CI} is {@code true}) it fails.
 */
public final class Requirements {
    private Requirements() {}

    public static boolean inCi() {
        return "true".equals(System.getenv("CI"));
    }

    /** Whether Docker runs here and has this image. */
    // Asking Testcontainers whether Docker works makes it pull an image, which takes minutes to fail without network.
    public static boolean hasImage(String image) {
        try {
            Process docker = new ProcessBuilder("docker", "image", "inspect", image)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean answered = docker.waitFor(3, TimeUnit.SECONDS);
            docker.destroyForcibly();
            return answered && docker.exitValue() == 0;
        } catch (IOException noDocker) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static void images(String... images) {
        for (String image : images) {
            orSkip(hasImage(image), "Docker with the image " + image + " (docker image inspect " + image + ")");
        }
    }

    /** For tests whose guests are real. */
    public static void sandbox() {
        String path = System.getenv("PATH") + ":/usr/sbin:/usr/bin:/usr/local/bin";
        boolean installed = Stream.of(path.split(":"))
                .flatMap(folder -> Stream.of("runc", "crun", "runsc").map(name -> Path.of(folder, name)))
                .anyMatch(Files::isExecutable);
        orSkip(installed, "an OCI runtime (Debian: apt-get install runc)");
        orSkip("root".equals(System.getProperty("user.name")), "to run as root, which starts guests");
        SharedImages.lend();
    }

    /** For tests in a browser. */
    public static void browser(Optional<Path> program) {
        orSkip(program.isPresent(), "Chromium (Debian: apt-get install chromium)");
    }

    /** For tests behind a proxy. */
    public static Path nginx() {
        Path program = Path.of("/usr/sbin/nginx");
        orSkip(Files.isExecutable(program), "nginx (Debian: apt-get install nginx-light)");
        return program;
    }

    /** For tests that start the server as it is delivered. */
    public static void builtServer() {
        orSkip(Files.exists(Path.of("target/quarkus-app/quarkus-run.jar")), "target/quarkus-app (./mvnw package)");
    }

    @SuppressWarnings("SystemOut") // JUnit keeps the reason of a skipped test to itself
    private static void orSkip(boolean there, String what) {
        if (there) {
            return;
        }
        if (inCi()) {
            throw new IllegalStateException("In CI this test needs " + what + ".");
        }
        System.err.println("Skipped: this test needs " + what + ".");
        Assumptions.abort("needs " + what);
    }
}
