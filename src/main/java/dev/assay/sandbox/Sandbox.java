package dev.assay.sandbox;

import dev.assay.harness.protocol.Wall;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Starts guests on this machine. One process has one; several processes may share a home. */
public final class Sandbox implements AutoCloseable {

    private final SandboxSettings settings;
    private final Path instance;
    private final FileChannel lockFile;
    private final OciRuntime runtime;
    private final CgroupMounts cgroups;
    private final Map<GuestProfile.Kind, Path> images = new EnumMap<>(GuestProfile.Kind.class);
    private final AtomicLong next = new AtomicLong();
    private final Map<String, Guest> guests = new HashMap<>();
    private boolean closed;

    private Sandbox(
            SandboxSettings settings, Path instance, FileChannel lockFile, OciRuntime runtime, CgroupMounts cgroups) {
        this.settings = settings;
        this.instance = instance;
        this.lockFile = lockFile;
        this.runtime = runtime;
        this.cgroups = cgroups;
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
        for (Path folder : List.of(settings.home(), running)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
        Path instance = Files.createDirectory(
                running.resolve(UUID.randomUUID().toString().substring(0, 8)));
        FileChannel lockFile = lock(instance);
        List<SandboxFault> faults = new ArrayList<>();
        for (OciRuntime runtime : OciRuntime.candidates(settings.runtime(), instance.resolve("state"))) {
            sweep(running, runtime);
            Sandbox sandbox = new Sandbox(settings, instance, lockFile, runtime, CgroupMounts.ofThisMachine());
            try {
                sandbox.prepareImages();
                sandbox.testItself();
                return sandbox;
            } catch (SandboxFault fault) {
                faults.add(fault);
            }
        }
        lockFile.close();
        SandboxFault all = new SandboxFault("No OCI runtime could start a guest. Assay must run as root, or in the"
                + " container that docker/ describes. " + faults.getFirst().getMessage());
        faults.forEach(all::addSuppressed);
        throw all;
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
    public Set<Wall> walls() {
        return runtime.walls();
    }

    public SandboxSettings settings() {
        return settings;
    }

    /** Starts a guest and waits until its harness is ready. */
    public Guest start(GuestProfile profile) throws NoGuestException {
        try {
            return start(profile, JavaCommand.of(profile));
        } catch (IOException e) {
            throw new NoGuestException("No guest could be started: " + e.getMessage(), e);
        }
    }

    private Guest start(GuestProfile profile, List<String> command) throws IOException {
        Path rootfs = images.get(profile.kind());
        if (rootfs == null) {
            throw new SandboxFault("no image for " + profile.kind());
        }
        Guest guest = launch(rootfs, command, profile, List.of());
        guest.awaitReady();
        return guest;
    }

    private void testItself() throws IOException {
        SelfTest.run(
                (profile, port, hostFile) -> start(profile, JavaCommand.selfTest(profile, port, hostFile)),
                instance,
                runtime.walls());
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
            case PLAYER -> GuestProfile.player(256);
            case METER -> GuestProfile.meter(256);
            case COMPILER -> GuestProfile.compiler();
        };
        GuestProfile roomy = new GuestProfile(kind, profile.heapMiB(), 1024);
        Guest guest = launch(rootfs, JavaCommand.training(profile, "/out/guest.aot"), roomy, List.of(out));
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

    private Guest launch(Path rootfs, List<String> command, GuestProfile profile, List<Path> writable)
            throws IOException {
        String id = instance.getFileName() + "-" + next.incrementAndGet();
        OciBundle bundle = new OciBundle(id, rootfs, command, profile, settings.cpus(), writable);
        Path folder = instance.resolve(id);
        synchronized (guests) {
            if (closed) {
                throw new SandboxFault("the sandbox is closed");
            }
            bundle.writeTo(folder);
            Guest guest = guest(bundle, folder, runtime.start(id, folder));
            guests.put(id, guest);
            return guest;
        }
    }

    private Guest guest(OciBundle bundle, Path folder, Process process) throws SandboxFault {
        String id = bundle.id();
        long memory = bundle.profile().totalBytes();
        return new Guest(id, process, cgroups.at(bundle.cgroupPath()), memory, new Guest.Container() {
            @Override
            public void kill() throws IOException {
                if (!process.isAlive()) {
                    // its number may be another's by now
                    return;
                }
                Path pid = OciRuntime.pidFile(folder);
                if (Files.exists(pid)) {
                    // the first process of a pid namespace takes all others with it
                    ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                            .ifPresent(ProcessHandle::destroyForcibly);
                } else {
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
                    GuestImages.deleteTree(folder);
                } finally {
                    synchronized (guests) {
                        guests.remove(id);
                    }
                }
            }
        });
    }

    private static FileChannel lock(Path instance) throws IOException {
        FileChannel file =
                FileChannel.open(instance.resolve("lock"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileLock _ = file.lock();
        return file;
    }

    /** Ends guests whose host process is gone, and removes its folder. */
    private static void sweep(Path running, OciRuntime runtime) throws IOException {
        try (DirectoryStream<Path> instances = Files.newDirectoryStream(running, Files::isDirectory)) {
            for (Path instance : instances) {
                if (isAbandoned(instance)) {
                    OciRuntime theirs = new OciRuntime(runtime.name(), runtime.program(), instance.resolve("state"));
                    if (Files.isDirectory(theirs.state())) {
                        theirs.deleteAll();
                    }
                    GuestImages.deleteTree(instance);
                    CgroupMounts.ofThisMachine().removeAll(OciBundle.CGROUPS, instance.getFileName() + "-");
                }
            }
        }
    }

    private static boolean isAbandoned(Path instance) throws IOException {
        Path lock = instance.resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = file.tryLock()) {
            return free != null;
        } catch (java.nio.channels.OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    /** Ends all guests, those that are just starting too, and leaves nothing behind. */
    @Override
    public void close() throws IOException {
        List<Guest> remaining;
        synchronized (guests) {
            closed = true;
            remaining = List.copyOf(guests.values());
        }
        remaining.forEach(Guest::close);
        for (Guest guest : remaining) {
            guest.awaitCleared();
        }
        runtime.deleteAll();
        lockFile.close();
        try {
            GuestImages.deleteTree(instance);
        } catch (DirectoryNotEmptyException guestStillEnding) {
            // an unlocked folder is swept by the next process
            Files.write(instance.resolve("lock"), new byte[0]);
        }
        cgroups.removeAll(OciBundle.CGROUPS, instance.getFileName() + "-");
    }
}
