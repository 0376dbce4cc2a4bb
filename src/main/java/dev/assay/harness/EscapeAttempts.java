package dev.assay.harness;

import dev.assay.harness.protocol.IsolationCheck;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * Ways out of a guest.
 *
 * @param port where the host listens on its loopback device
 * @param hostFile a file of the host that anybody may read and write, were they there
 */
record EscapeAttempts(int port, Path hostFile) {
    private static final int MORE_THREADS_THAN_ALLOWED = 400;
    private static final int MORE_FILES_THAN_ALLOWED = 2_000;
    private static final int MORE_MIB_THAN_ALLOWED = 64;
    private static final Path TMP = Path.of("/tmp");

    /** Tries to get through one wall. */
    interface Attempt {
        /** What it has got; an exception, or an error, says that the wall holds. */
        List<String> loot() throws Exception;
    }

    /** The way through this wall, null for those that only the host can see. */
    Attempt through(IsolationCheck wall) {
        return switch (wall) {
            case NETWORK -> this::connect;
            case HOST_FILES -> this::readTheHost;
            case READ_ONLY -> EscapeAttempts::writeEverywhere;
            case TEMPORARY_SPACE -> EscapeAttempts::fillTemporarySpace;
            case PROCESSES -> EscapeAttempts::startProcesses;
            case OTHER_PROCESSES -> EscapeAttempts::lookForProcesses;
            case PRIVILEGES -> EscapeAttempts::lookForPrivileges;
            case KERNEL -> EscapeAttempts::reachTheKernel;
            case HOST_STATE -> EscapeAttempts::askWhatTheHostDoes;
            case HOST_PATHS -> this::askWhereOnTheHostItIs;
            case NATIVE_ACCESS -> EscapeAttempts::callNativeCode;
            case THREADS -> EscapeAttempts::startThreads;
            case OPEN_FILES -> EscapeAttempts::openFiles;
            case CPU_TIME, MEMORY -> null;
        };
    }

    private List<String> connect() throws IOException {
        List<String> reached = new ArrayList<>();
        for (InetSocketAddress address : List.of(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                new InetSocketAddress("192.0.2.1", 53))) {
            try (Socket socket = new Socket()) {
                socket.connect(address, 1_000);
                reached.add("connected to " + address);
            } catch (IOException refused) {
                // as it should be
            }
        }
        NetworkInterface.networkInterfaces()
                .filter(device -> !device.getName().equals("lo"))
                .forEach(device -> reached.add("has the network device " + device.getName()));
        return reached;
    }

    private List<String> readTheHost() throws IOException {
        List<String> seen = new ArrayList<>();
        for (String path : List.of(hostFile.toString(), "/etc/passwd", "/root", "/home", "/sys/module/kernel")) {
            if (Files.exists(Path.of(path))) {
                seen.add("sees " + path);
            }
        }
        // where an image being made has a folder of the host
        try (Stream<Path> inside = Files.list(Path.of("/out"))) {
            inside.forEach(path -> seen.add("sees " + path));
        }
        return seen;
    }

    private static List<String> writeEverywhere() throws IOException {
        List<String> written = new ArrayList<>();
        for (String folder :
                List.of("/", "/opt", "/opt/assay", "/opt/java", "/opt/java/lib", "/dev", "/out", "/proc")) {
            try {
                Files.delete(Files.createFile(Path.of(folder, "written")));
                written.add("wrote to " + folder);
            } catch (IOException refused) {
                // as it should be
            }
        }
        try (OutputStream out = Files.newOutputStream(
                Path.of("/opt/assay/harness.jar"), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            written.add("opened the harness to write: " + out);
        } catch (IOException refused) {
            // as it should be
        }
        return written;
    }

    private static List<String> fillTemporarySpace() throws IOException {
        Path file = TMP.resolve("large");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < MORE_MIB_THAN_ALLOWED; i++) {
                out.write(mebibyte);
            }
            return List.of("wrote " + MORE_MIB_THAN_ALLOWED + " MiB to " + TMP);
        } finally {
            Files.delete(file);
        }
    }

    /** By vfork(2), which unlike the usual way needs no helper program, and there is none in a guest. */
    private static List<String> startProcesses() throws IOException {
        System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
        Process process = new ProcessBuilder("/opt/java/bin/java", "-version").start();
        return List.of("started the process " + process.pid());
    }

    private static List<String> lookForProcesses() {
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(ProcessHandle.current()))
                .map(process -> "sees the process " + process.pid())
                .toList();
    }

    /** proc(5). */
    private static List<String> lookForPrivileges() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        List<String> has = new ArrayList<>();
        for (String line : status) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            boolean root =
                    line.startsWith("Uid:") && List.of(value.split("\\s+")).contains("0");
            boolean capable = line.startsWith("Cap") && !value.matches("0+");
            boolean mayGetMore = line.startsWith("NoNewPrivs:") && !value.equals("1");
            if (root || capable || mayGetMore) {
                has.add(line.replaceAll("\\s+", " "));
            }
        }
        return has;
    }

    private static List<String> reachTheKernel() {
        List<String> reached = new ArrayList<>();
        for (String setting : List.of("sys/kernel/core_pattern", "sys/vm/overcommit_memory", "sysrq-trigger")) {
            try (OutputStream out = Files.newOutputStream(Path.of("/proc", setting), StandardOpenOption.WRITE)) {
                reached.add("opened /proc/" + setting + " to write: " + out);
            } catch (IOException refused) {
                // as it should be
            }
        }
        for (String memory : List.of("/proc/kcore", "/dev/mem", "/dev/kmsg")) {
            try (InputStream in = Files.newInputStream(Path.of(memory))) {
                if (in.read() >= 0) {
                    reached.add("read " + memory);
                }
            } catch (IOException refused) {
                // as it should be
            }
        }
        return reached;
    }

    private static List<String> askWhatTheHostDoes() {
        List<String> told = new ArrayList<>();
        for (String file : List.of(
                "loadavg",
                "meminfo",
                "stat",
                "uptime",
                "version",
                "cmdline",
                "cpuinfo",
                "partitions",
                "diskstats",
                "swaps",
                "vmstat",
                "pressure/cpu",
                "sys/kernel/random/boot_id")) {
            if (!read(file).isEmpty()) {
                told.add("reads /proc/" + file);
            }
        }
        // cgroups(7): hierarchy, controllers and path; the root of those it is told of is its own
        for (String group : read("self/cgroup").lines().toList()) {
            if (!group.endsWith(":/")) {
                told.add("is in the control group " + group);
            }
        }
        return told;
    }

    /** A process has its mounts under its own number and those of its threads, listed or not. */
    private List<String> askWhereOnTheHostItIs() throws IOException {
        List<String> told = new ArrayList<>();
        String instance = String.valueOf(hostFile.getParent());
        String home = instance.substring(0, instance.lastIndexOf("/run/") + 1);
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            for (Path thread : threads.toList()) {
                for (String file : List.of("mountinfo", "mounts", "mountstats")) {
                    if (read(thread.getFileName() + "/" + file).contains(home)) {
                        told.add("is told of " + home + " by /proc/" + thread.getFileName() + "/" + file);
                    }
                }
            }
        }
        return told;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("/proc", file));
        } catch (IOException refused) {
            return "";
        }
    }

    @SuppressWarnings("restricted") // that is the point
    private static List<String> callNativeCode() throws Exception {
        Linker linker = Linker.nativeLinker();
        linker.downcallHandle(
                linker.defaultLookup().findOrThrow("getpid"), FunctionDescriptor.of(ValueLayout.JAVA_INT));
        return List.of("has a handle to the C library's getpid");
    }

    private static List<String> startThreads() {
        CountDownLatch end = new CountDownLatch(1);
        try {
            for (int i = 0; i < MORE_THREADS_THAN_ALLOWED; i++) {
                Thread thread = new Thread(null, () -> await(end), "one-more", 1 << 14);
                thread.setDaemon(true);
                thread.start();
            }
            return List.of("has " + MORE_THREADS_THAN_ALLOWED + " threads");
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException asGood) {
            // it ends
        }
    }

    private static List<String> openFiles() throws IOException {
        List<InputStream> open = new ArrayList<>();
        try {
            for (int i = 0; i < MORE_FILES_THAN_ALLOWED; i++) {
                open.add(new FileInputStream("/opt/assay/harness.jar"));
            }
            return List.of("opened " + MORE_FILES_THAN_ALLOWED + " files");
        } finally {
            for (InputStream each : open) {
                each.close();
            }
        }
    }
}
