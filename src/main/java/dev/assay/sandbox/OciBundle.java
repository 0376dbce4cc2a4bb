package dev.assay.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The configuration of a guest's container, as the OCI Runtime Specification 1.0 writes it.
 *
 * @param owner the process that it belongs to
 * @param writable a host folder to mount at {@code /out}, for making an image only; guests of submissions have none
 * @param hiding how it is kept from a guest where and on what it runs
 * @param files of the host, by the place in the guest that each is mounted at, to be written to
 */
record OciBundle(
        String id,
        String owner,
        Path rootfs,
        List<String> command,
        GuestProfile profile,
        double cpus,
        List<Path> writable,
        Hiding hiding,
        Map<String, Path> files) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SECCOMP = readSeccomp();
    private static final JsonNode SECCOMP_OF_TRAINING = withProcesses(SECCOMP);

    /** How it is kept from a guest where and on what it runs. */
    enum Hiding {
        /** Its root is an overlay over the image, which the kernel's list of mounts calls by no path of the host. */
        OVERLAY,
        /** Its root is the image's folder, whose path is in that list. */
        FOLDER,
        /** It has a kernel of its own, which knows nothing of the host. */
        OWN_KERNEL
    }

    /** Nobody on the host, and not PostgreSQL's user either. */
    static final int UID = 64_001;

    private static final long MIB = 1L << 20;

    /** What is there to be read of the machine. Those that a guest's {@code /proc} does not have are passed over. */
    private static final List<String> MASKED = Stream.of(
                    // the guest's own; they name folders and devices of the host
                    "self/mountinfo self/mounts self/mountstats",
                    // what the machine does now
                    "buddyinfo diskstats interrupts latency_stats loadavg locks meminfo pagetypeinfo pressure"
                            + " sched_debug schedstat slabinfo softirqs stat swaps timer_list timer_stats uptime vmstat"
                            + " zoneinfo",
                    // what it is
                    "acpi asound bus cmdline config.gz cpuinfo crypto device-tree devices dma driver fs iomem ioports"
                            + " irq kallsyms kcore keys key-users kmsg kpagecount kpageflags modules mtrr partitions"
                            + " scsi sysvipc version sys/kernel/random/boot_id sys/kernel/osrelease"
                            + " sys/kernel/version")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(name -> "/proc/" + name)
            .toList();

    /** The group that is measured: it outlives the container, which lives in a group below it. */
    String cgroupPath() {
        return (profile.background() ? GuestGroups.inBackground(owner) : GuestGroups.of(owner)) + "/" + id;
    }

    /** Writes {@code config.json} into this folder. */
    void writeTo(Path folder) throws IOException {
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
        List<Map<String, Object>> mounts = new ArrayList<>();
        if (hiding == Hiding.OVERLAY) {
            // An overlay is called as it was asked for, and runtimes make mounts from within the root's folder; a mount
            // of that folder itself would be called by its path on the host. It has to have two layers.
            mounts.add(mount("/", "overlay", "ro", "lowerdir=.:../" + GuestImages.EMPTY));
        }
        mounts.addAll(List.of(
                mount("/proc", "proc", procOptions()),
                mount("/dev", "tmpfs", "nosuid", "noexec", "strictatime", "mode=755", "size=64k"),
                mount("/tmp", "tmpfs", "nosuid", "noexec", "nodev", "mode=1777", "size=16m", "nr_inodes=4096")));
        for (Path folder : writable) {
            mounts.add(bind("/out", folder));
        }
        files.forEach((place, file) -> mounts.add(bind(place, file)));
        return mounts;
    }

    /**
     * Where the kernel can, only the guest's own process is in there, and no file about the machine. A runtime that is
     * not up to the overlay is not asked for this either: it masks these files.
     */
    private String[] procOptions() {
        List<String> options = new ArrayList<>(List.of("nosuid", "noexec", "nodev"));
        if (hiding == Hiding.OVERLAY && HostKernel.current().canHideItself()) {
            options.add("subset=pid");
        }
        return options.toArray(String[]::new);
    }

    private static Map<String, Object> bind(String destination, Path source) {
        return Map.of(
                "destination",
                destination,
                "type",
                "bind",
                "source",
                source.toString(),
                "options",
                List.of("bind", "rw", "nosuid", "nodev", "noexec"));
    }

    private static Map<String, Object> mount(String destination, String type, String... options) {
        return Map.of("destination", destination, "type", type, "source", type, "options", List.of(options));
    }

    private Map<String, Object> linux() {
        long memory = profile.totalMiB() * MIB;
        int period = 100_000;
        return Map.of(
                "cgroupsPath",
                cgroupPath() + "/" + Cgroup.CONTAINER,
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
                        // its own control group is then the root of all that it is told of
                        Map.of("type", "cgroup"),
                        Map.of("type", "mount")),
                "seccomp",
                writable.isEmpty() ? SECCOMP : SECCOMP_OF_TRAINING,
                "maskedPaths",
                MASKED,
                "readonlyPaths",
                List.of("/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"));
    }

    /** A JVM writes its start-up cache in a process of its own; in guests of submissions no process can be made. */
    private static JsonNode withProcesses(JsonNode seccomp) {
        JsonNode copy = seccomp.deepCopy();
        ((ArrayNode) copy.get("syscalls"))
                .addObject()
                .put("action", "SCMP_ACT_ALLOW")
                .putArray("names")
                .add("clone")
                .add("fork")
                .add("vfork");
        return copy;
    }

    private static JsonNode readSeccomp() {
        try (InputStream in = Objects.requireNonNull(OciBundle.class.getResourceAsStream("/guest/seccomp.json"))) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
