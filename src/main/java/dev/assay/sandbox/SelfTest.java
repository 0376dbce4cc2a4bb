package dev.assay.sandbox;

import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.IsolationCheck;
import dev.assay.harness.protocol.PayloadReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Proves, with a guest of our own that tries to get out, that this machine's guests are kept in. */
final class SelfTest {
    /** Small, so that it is soon full. */
    private static final GuestProfile PROFILE = new GuestProfile(GuestProfile.Kind.RUNNER, 32, 112, false);

    private static final Duration CPU_LIMIT = Duration.ofSeconds(20);
    private static final Duration WAITING_LIMIT = Duration.ofSeconds(60);
    private static final Duration WALL_LIMIT = Duration.ofMinutes(5);
    private static final int LONGEST_REPORT = 1 << 16;
    private static final int SIGKILL = 9;

    private SelfTest() {}

    /** Starts the guest that tries, with these arguments. */
    interface Launch {
        Guest start(GuestProfile profile, String port, String hostFile) throws IOException;
    }

    /**
     * Tries every wall.
     *
     * @param folder of the host, passed through by guests if they could see it
     * @param walls which must hold, once a guest has been started
     * @throws SandboxFault naming every wall that gave way
     */
    static void run(Launch launch, Path folder, Supplier<Set<IsolationCheck>> walls) throws IOException {
        Map<IsolationCheck, String> breaches = new EnumMap<>(IsolationCheck.class);
        for (IsolationCheck wall : IsolationCheck.values()) {
            breaches.put(wall, "it was not tried");
        }
        Path secret = Files.writeString(folder.resolve("secret"), "of the host");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-rw-rw-"));
        try (ServerSocket host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Guest guest = launch.start(PROFILE, String.valueOf(host.getLocalPort()), secret.toString());
                Watchdog _ = guest.watch(CPU_LIMIT, WAITING_LIMIT, WALL_LIMIT)) {
            try {
                hear(guest, breaches);
            } catch (IOException ended) {
                breaches.put(IsolationCheck.MEMORY, seen(guest.awaitExit()));
            }
        } finally {
            Files.delete(secret);
        }
        breaches.values().removeIf(String::isEmpty);
        breaches.keySet().retainAll(walls.get());
        if (!breaches.isEmpty()) {
            throw new SandboxFault("Guests would not be kept in. "
                    + breaches.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    /** Until its memory is full. */
    private static void hear(Guest guest, Map<IsolationCheck, String> breaches) throws IOException {
        while (true) {
            Frame frame = guest.receive(LONGEST_REPORT);
            if (frame.type() != FrameType.TRIED) {
                throw new SandboxFault("the self-test said " + frame.type());
            }
            PayloadReader tried = frame.reader();
            breaches.put(IsolationCheck.valueOf(tried.readText()), tried.readText());
            breaches.put(IsolationCheck.CPU_TIME, guest.cpuNanos() > 0 ? "" : "none was counted");
        }
    }

    private static String seen(Guest.Exit exit) {
        return exit.code() == 128 + SIGKILL && exit.memoryExhausted()
                ? ""
                : "a guest that fills its memory ended with code " + exit.code()
                        + (exit.memoryExhausted() ? "" : " before it was full");
    }
}
