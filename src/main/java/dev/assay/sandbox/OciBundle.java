package dev.assay.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The configuration of a guest's container, as the OCI Runtime Specification 1.0 writes it.
 *
 * @param writable a host folder to mount at {@code /out}, for making an image only; guests of submissions have none
 */
record OciBundle(String id, Path rootfs, List<String> command, GuestProfile profile, double cpus, List<Path> writable) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SECCOMP = readSeccomp();

    /** Nobody on the host, and not PostgreSQL's user either. */
    static final int UID = 64_001;

    private static final long MIB = 1L << 20;

    /** Where the groups of all guests are. */
    static final String CGROUPS = "/assay";

    /** The group that is measured: it outlives the container, which lives in a group below it. */
    String cgroupPath() {
        return CGROUPS + "/" + id;
    }

    /** Writes {@code config.json} into this new folder. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectory(folder);
        Files.write(folder.resolve("config.json"), JSON.writeValueAsBytes(config()));
    }

    private Map<String, Object> config() {
        return Map.of(
                "ociVersion",
                "1.0.2",
                "hostname",
                "guest",
                "process",
                process(),
                "root",
                Map.of("path", rootfs.toString(), "readonly", true),
                "mounts",
                mounts(),
                "linux",
                linux());
    }

    private Map<String, Object> process() {
        List<String> none = List.of();
        // what is made for the host must be readable to it, even where its root has no power over other people's files
        int umask = writable.isEmpty() ? 0077 : 0022;
        return Map.of(
                "terminal",
                false,
                "user",
                Map.of("uid", UID, "gid", UID, "umask", umask),
                "args",
                command,
                "env",
                List.of("LANG=C.UTF-8"),
                "cwd",
                "/tmp",
                "noNewPrivileges",
                true,
                "capabilities",
                Map.of("bounding", none, "effective", none, "inheritable", none, "permitted", none, "ambient", none),
                "rlimits",
                List.of(rlimit("RLIMIT_NOFILE", 256), rlimit("RLIMIT_CORE", 0), rlimit("RLIMIT_FSIZE", 512 * MIB)));
    }

    private static Map<String, Object> rlimit(String type, long value) {
        return Map.of("type", type, "soft", value, "hard", value);
    }

    private List<Map<String, Object>> mounts() {
        List<Map<String, Object>> mounts = new ArrayList<>(List.of(
                mount("/proc", "proc", "nosuid", "noexec", "nodev"),
                mount("/dev", "tmpfs", "nosuid", "noexec", "strictatime", "mode=755", "size=64k"),
                mount("/tmp", "tmpfs", "nosuid", "noexec", "nodev", "mode=1777", "size=16m", "nr_inodes=4096")));
        for (Path folder : writable) {
            mounts.add(Map.of(
                    "destination",
                    "/out",
                    "type",
                    "bind",
                    "source",
                    folder.toString(),
                    "options",
                    List.of("bind", "rw", "nosuid", "nodev", "noexec")));
        }
        return mounts;
    }

    private static Map<String, Object> mount(String destination, String type, String... options) {
        return Map.of("destination", destination, "type", type, "source", type, "options", List.of(options));
    }

    private Map<String, Object> linux() {
        long memory = profile.totalMiB() * MIB;
        int period = 100_000;
        return Map.of(
                "cgroupsPath",
                cgroupPath() + "/guest",
                "resources",
                Map.of(
                        "devices",
                        List.of(Map.of("allow", false, "access", "rwm")),
                        // swap is memory and swap together: no more than the memory alone
                        "memory",
                        Map.of("limit", memory, "swap", memory),
                        "pids",
                        Map.of("limit", 128),
                        "cpu",
                        Map.of("quota", (long) (cpus * period), "period", period)),
                "namespaces",
                List.of(
                        Map.of("type", "pid"),
                        Map.of("type", "network"),
                        Map.of("type", "ipc"),
                        Map.of("type", "uts"),
                        Map.of("type", "mount")),
                "seccomp",
                SECCOMP,
                "maskedPaths",
                List.of(
                        "/proc/acpi",
                        "/proc/asound",
                        "/proc/kcore",
                        "/proc/keys",
                        "/proc/latency_stats",
                        "/proc/timer_list",
                        "/proc/timer_stats",
                        "/proc/sched_debug",
                        "/proc/scsi"),
                "readonlyPaths",
                List.of("/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"));
    }

    private static JsonNode readSeccomp() {
        try (InputStream in = Objects.requireNonNull(OciBundle.class.getResourceAsStream("/guest/seccomp.json"))) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
