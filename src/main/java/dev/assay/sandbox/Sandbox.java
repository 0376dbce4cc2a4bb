package dev.assay.sandbox;

import dev.assay.files.ProcessFolder;
import dev.assay.harness.protocol.IsolationCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Starts guests on this machine. One process has one; any number of processes may share a home, and whatever one of
 * them leaves behind when it is killed, the next one clears up.
 */
public final class Sandbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Sandbox.class.getName());

    private final SandboxSettings settings;
    private final ProcessFolder folder;
    private final Path instance;
    private final OciRuntime runtime;
    private final CgroupMounts cgroups;
    private final List<String> unused;
    private final Map<GuestProfile.Kind, Path> images = new EnumMap<>(GuestProfile.Kind.class);
    private final AtomicLong next = new AtomicLong();
    private final Map<String, Guest> guests = new HashMap<>();
    private final BackgroundTurns turns;
    private volatile OciBundle.Hiding hiding;
    private boolean closed;

    private Sandbox(
            SandboxSettings settings,
            ProcessFolder folder,
            OciRuntime runtime,
            CgroupMounts cgroups,
            List<String> unused) {
        this.settings = settings;
        this.folder = folder;
        this.instance = folder.path();
        this.runtime = runtime;
        this.cgroups = cgroups;
        this.unused = unused;
        this.turns = new BackgroundTurns(cgroups, GuestGroups.inBackground(process()));
        this.hiding = runtime.isGvisor() ? OciBundle.Hiding.OWN_KERNEL : OciBundle.Hiding.FOLDER;
    }

    /**
     * Clears up after processes that died, makes the guest images if they are missing, and proves that guests are kept
     * in.
     *
     * @throws SandboxFault saying what is missing and how to mend it
     */
    public static Sandbox open(SandboxSettings settings) throws IOException {
        Path running = settings.home().resolve("run");
        Files.createDirectories(running);
        // a guest's user passes through these folders to its root, and reads nothing on the way
        for (Path each : List.of(settings.home(), running)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx--x--x"));
        }
        sweep(running);
        List<String> faults = new ArrayList<>();
        for (Path program : OciRuntime.candidates(settings.runtime())) {
            try {
                return open(settings, program, running, List.copyOf(faults));
            } catch (IOException | RuntimeException fault) {
                faults.add(program + ": " + oneLine(fault));
            }
        }
        throw new SandboxFault("No OCI runtime could start a guest. Assay must run as root, or in the container that"
                + " docker/ describes. " + String.join("; ", faults));
    }

    /** With a folder of its own for each program: one that fails leaves nothing that the next could stumble over. */
    private static Sandbox open(SandboxSettings settings, Path program, Path running, List<String> unused)
            throws IOException {
        CgroupMounts cgroups = CgroupMounts.ofThisMachine();
        ProcessFolder folder = ProcessFolder.create(running);
        OciRuntime runtime = OciRuntime.of(program, folder.path());
        Sandbox sandbox = new Sandbox(settings, folder, runtime, cgroups, unused);
        try {
            sandbox.prepareImages();
            sandbox.testItself();
            // its first guest has made the group beside it, and so handed out the controllers
            sandbox.turns.begin();
            return sandbox;
        } catch (IOException | RuntimeException fault) {
            sandbox.closeAfter(fault);
            throw fault;
        }
    }

    private void closeAfter(Exception fault) {
        try {
            close();
        } catch (IOException another) {
            fault.addSuppressed(another);
        }
    }

    private static String oneLine(Exception fault) {
        return Optional.ofNullable(fault.getMessage())
                .orElse(fault.toString())
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** By which its guests and their groups are told from those of other processes. */
    String process() {
        return instance.getFileName().toString();
    }

    /** The programs that were tried before the one in use, each with the reason why it was not taken. */
    public List<String> unused() {
        return unused;
    }

    /** The name of the OCI runtime in use. */
    public String runtime() {
        return runtime.name();
    }

    /** The runtime's own words on its version. */
    public String runtimeVersion() {
        return runtime.version().orElse(runtime.name());
    }

    /** The walls that were proved to hold when it was opened. */
    public Set<IsolationCheck> walls() {
        Set<IsolationCheck> walls = EnumSet.copyOf(runtime.walls());
        if (hiding != OciBundle.Hiding.OVERLAY) {
            walls.remove(IsolationCheck.HOST_PATHS);
        }
        return walls;
    }

    public SandboxSettings settings() {
        return settings;
    }

    /** Starts a guest and waits until its harness is ready. */
    public Guest start(GuestProfile profile) throws NoGuestException {
        return start(profile, CpuWeight.USUAL);
    }

    Guest start(GuestProfile profile, CpuWeight weight) throws NoGuestException {
        try {
            return start(profile, JavaCommand.of(profile), weight);
        } catch (IOException e) {
            throw new NoGuestException("No guest could be started: " + e.getMessage(), e);
        }
    }

    private Guest start(GuestProfile profile, List<String> command, CpuWeight weight) throws IOException {
        Path rootfs = images.get(profile.kind());
        if (rootfs == null) {
            throw new SandboxFault("no image for " + profile.kind());
        }
        Guest guest = launch(rootfs, command, profile, weight, List.of());
        try {
            guest.awaitReady();
            return guest;
        } catch (IOException e) {
            guest.close();
            throw e;
        }
    }

    private void testItself() throws IOException {
        SelfTest.run(this::startSelfTest, instance, this::walls);
    }

    /** Where the kernel or the runtime cannot make such an overlay, guests are told a path of the host, and no more. */
    private Guest startSelfTest(GuestProfile profile, String port, String hostFile) throws IOException {
        List<String> command = JavaCommand.selfTest(profile, port, hostFile);
        if (hiding == OciBundle.Hiding.FOLDER) {
            try {
                hiding = OciBundle.Hiding.OVERLAY;
                return start(profile, command, CpuWeight.USUAL);
            } catch (SandboxFault cannotBeMade) {
                LOG.log(System.Logger.Level.DEBUG, "no overlay: {0}", cannotBeMade.getMessage());
                hiding = OciBundle.Hiding.FOLDER;
            }
        }
        return start(profile, command, CpuWeight.USUAL);
    }

    private void prepareImages() throws IOException {
        // gVisor's kernel reads programs with the rights of their user, and gives nobody /proc/self/mem
        GuestImages folder = new GuestImages(settings.home().resolve("images"), runtime.isGvisor());
        for (GuestProfile.Kind kind : GuestProfile.Kind.values()) {
            images.put(kind, folder.prepare(kind, rootfs -> train(kind, rootfs)));
        }
    }

    /** Lets a guest run its warm-up once and keeps the start-up cache that its JVM writes. */
    private void train(GuestProfile.Kind kind, Path rootfs) throws IOException {
        Path out = Files.createDirectory(instance.resolve("training-" + kind));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxrwxrwx"));
        GuestProfile profile = switch (kind) {
            case RUNNER -> GuestProfile.runner(256);
            case DEMO -> GuestProfile.demo(256);
            case METER -> GuestProfile.meter(256);
            case COMPILER -> GuestProfile.compiler();
        };
        GuestProfile roomy = new GuestProfile(kind, profile.heapMiB(), 1024, false);
        Guest guest =
                launch(rootfs, JavaCommand.training(profile, "/out/guest.aot"), roomy, CpuWeight.USUAL, List.of(out));
        guest.rawInput().close();
        guest.rawOutput().readAllBytes();
        Guest.Exit exit = guest.awaitExit();
        guest.close();
        Path cache = out.resolve("guest.aot");
        if (exit.code() != 0 || !Files.isRegularFile(cache, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw new SandboxFault(
                    "making the " + kind + " image ended with code " + exit.code() + ": " + guest.errors());
        }
        Path kept = rootfs.resolve(JavaCommand.CACHE.substring(1));
        Files.copy(cache, kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r--r--r--"));
    }

    private Guest launch(Path rootfs, List<String> command, GuestProfile profile, CpuWeight weight, List<Path> writable)
            throws IOException {
        String id = process() + "-" + next.incrementAndGet();
        Path folder = instance.resolve(id);
        synchronized (guests) {
            if (closed) {
                throw new SandboxFault("the sandbox is closed");
            }
            Guest guest = begin(id, folder, rootfs, command, profile, weight, writable);
            guests.put(id, guest);
            return guest;
        }
    }

    private Guest begin(
            String id,
            Path folder,
            Path rootfs,
            List<String> command,
            GuestProfile profile,
            CpuWeight weight,
            List<Path> writable)
            throws IOException {
        try {
            Files.createDirectory(folder);
            // gVisor does not let a guest open a pipe of the host's by its name
            GuestReports lastWords = GuestReports.create(id, !runtime.isGvisor());
            try {
                OciBundle bundle = new OciBundle(
                        id, process(), rootfs, command, profile, settings.cpus(), writable, hiding, lastWords.mounts());
                bundle.writeTo(folder);
                cgroups.make(bundle.cgroupPath(), weight);
                return guest(bundle, folder, runtime.start(id, folder), lastWords);
            } catch (IOException e) {
                lastWords.close();
                throw e;
            }
        } catch (IOException e) {
            ProcessFolder.removeTree(folder);
            throw e;
        }
    }

    private Guest guest(OciBundle bundle, Path folder, Process process, GuestReports lastWords) throws SandboxFault {
        String id = bundle.id();
        long memory = bundle.profile().totalBytes();
        return new Guest(id, process, cgroups.at(bundle.cgroupPath()), memory, lastWords, new Guest.Container() {
            @Override
            public void kill() {
                if (!process.isAlive()) {
                    // its number may be another's by now
                    return;
                }
                // the first process of a pid namespace takes all others with it
                if (!FirstProcess.kill(OciRuntime.pidFile(folder), bundle.cgroupPath())) {
                    process.destroyForcibly();
                }
            }

            @Override
            public void clear() throws IOException {
                try {
                    if (process.exitValue() > 128) {
                        runtime.delete(id);
                    }
                    cgroups.remove(bundle.cgroupPath());
                    ProcessFolder.removeTree(folder);
                } finally {
                    synchronized (guests) {
                        guests.remove(id);
                    }
                }
            }
        });
    }

    /** Ends guests whose host process is gone, and removes its folder. */
    private static void sweep(Path running) throws IOException {
        CgroupMounts cgroups = CgroupMounts.ofThisMachine();
        ProcessFolder.sweep(running, abandoned -> {
                    for (OciRuntime runtime : OciRuntime.usedIn(abandoned)) {
                        runtime.deleteAll();
                    }
                    removeWhatGuestsLeft(cgroups, abandoned);
                })
                .forEach(left -> LOG.log(System.Logger.Level.WARNING, "Left behind by a process that died: {0}", left));
    }

    /** Ends all guests, those that are just starting too, and leaves nothing behind. */
    @Override
    public void close() throws IOException {
        List<Guest> remaining;
        synchronized (guests) {
            closed = true;
            remaining = List.copyOf(guests.values());
        }
        turns.close();
        remaining.forEach(Guest::close);
        for (Guest guest : remaining) {
            guest.awaitCleared();
        }
        removeWhatGuestsLeft(cgroups, instance);
        folder.close();
    }

    /** Control groups and reports of all guests of one process, which is known by its folder. */
    private static void removeWhatGuestsLeft(CgroupMounts cgroups, Path instance) throws IOException {
        String process = instance.getFileName().toString();
        cgroups.remove(GuestGroups.of(process));
        cgroups.remove(GuestGroups.inBackground(process));
        GuestReports.sweep(process + "-");
    }
}
