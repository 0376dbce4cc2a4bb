package dev.assay.sandbox;

import dev.assay.files.ProcessFolder;
import dev.assay.metering.MeteredLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The root file systems of guests: a minimal Java runtime, the C library it needs, and the harness. Made once for each
 * JDK and harness, then only read, by all guests together.
 */
final class GuestImages {
    private static final Pattern LIBRARY = Pattern.compile("(/\\S+\\.so\\S*)");

    /** The name of a folder beside the images in which nothing is. */
    static final String EMPTY = ".empty";

    private final Path folder;
    private final boolean readable;

    /**
     * Images in this folder.
     *
     * @param readable whether guests must be able to read the program that they are
     */
    GuestImages(Path folder, boolean readable) {
        this.folder = folder;
        this.readable = readable;
    }

    /** Makes one image; {@code train} is given the folder that will be the root, to add a start-up cache to it. */
    interface Training {
        void train(Path rootfs) throws IOException;
    }

    Path prepare(GuestProfile.Kind kind, Training training) throws IOException {
        byte[] harness = harness();
        Path image = folder.resolve(kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + key(kind, harness)
                + (readable ? "-readable" : ""));
        Files.createDirectories(folder.resolve(EMPTY));
        if (Files.isDirectory(image)) {
            return image;
        }
        Path workshops = folder.resolve(".building");
        ProcessFolder.sweep(workshops, _ -> {});
        try (ProcessFolder workshop = ProcessFolder.create(workshops)) {
            Path building = Files.createDirectory(workshop.path().resolve("image"));
            for (Path onTheWay : List.of(workshops, workshop.path())) {
                Files.setPosixFilePermissions(onTheWay, PosixFilePermissions.fromString("rwx--x--x"));
            }
            Files.setPosixFilePermissions(building, PosixFilePermissions.fromString("rwxr-xr-x"));
            for (String mountPoint : List.of("proc", "dev", "tmp", "out", "opt/assay")) {
                Files.createDirectories(building.resolve(mountPoint));
            }
            for (String mountPoint : List.of(JvmLog.IN_GUEST, ReportPipe.IN_GUEST)) {
                Files.createFile(building.resolve(mountPoint.substring(1)));
            }
            Path java = building.resolve("opt/java");
            // runc gives a tmpfs the mode of the folder it covers
            Files.setPosixFilePermissions(building.resolve("tmp"), PosixFilePermissions.fromString("rwxrwxrwx"));
            if (kind == GuestProfile.Kind.METER) {
                MeteredJava.link(java);
            } else {
                JdkTool.jlink(java, "--add-modules", kind.modules());
            }
            copyLibraries(java, building);
            Files.write(building.resolve(JavaCommand.HARNESS.substring(1)), harness);
            training.train(building);
            // training is the last time that a guest starts a process
            for (String unneeded : List.of("lib/jspawnhelper", "lib/jexec", "bin/keytool", "legal")) {
                ProcessFolder.removeTree(java.resolve(unneeded));
            }
            // who may run a program but not read it may not reach into its memory by /proc/self/mem either: without
            // this a submission could write machine code there, past all that denies it native access
            Files.setPosixFilePermissions(
                    java.resolve("bin/java"), PosixFilePermissions.fromString(readable ? "rwxr-xr-x" : "rwx--x--x"));
            publish(building, image);
        }
        return image;
    }

    /** An image is there as a whole or not at all. */
    private static void publish(Path building, Path image) throws IOException {
        try {
            Files.move(building, image, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(image)) {
                throw e;
            }
            // another process made the same one at the same time
        }
    }

    /** Copies the loader and every shared library that the runtime's own files name, to the paths where they are looked for. */
    private static void copyLibraries(Path java, Path rootfs) throws IOException {
        Set<String> libraries = new TreeSet<>();
        try (Stream<Path> files = Files.walk(java)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".so") || f.endsWith("bin/java"))
                    .toList()) {
                LIBRARY.matcher(HostCommands.run(List.of("ldd", file.toString())))
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !name.startsWith(java.toString()))
                        .forEach(libraries::add);
            }
        }
        for (String library : libraries) {
            Path to = rootfs.resolve(library.substring(1));
            Files.createDirectories(to.getParent());
            Files.copy(Path.of(library).toRealPath(), to);
        }
    }

    private static byte[] harness() throws IOException {
        try (InputStream jar =
                Objects.requireNonNull(GuestImages.class.getResourceAsStream("/guest/assay-harness.jar"))) {
            return jar.readAllBytes();
        }
    }

    private static String key(GuestProfile.Kind kind, byte[] harness) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(harness);
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(String.join(" ", JavaCommand.of(new GuestProfile(kind, 1, 1, false)))
                    .getBytes(StandardCharsets.UTF_8));
            digest.update(kind.modules().getBytes(StandardCharsets.UTF_8));
            if (kind == GuestProfile.Kind.METER) {
                digest.update(MeteredLibrary.key());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
