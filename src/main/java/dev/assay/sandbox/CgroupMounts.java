package dev.assay.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this machine mounts its control groups, of either version. */
final class CgroupMounts {
    private static final System.Logger LOG = System.getLogger(CgroupMounts.class.getName());

    private final List<String> mountinfo;

    CgroupMounts(List<String> mountinfo) {
        this.mountinfo = mountinfo;
    }

    static CgroupMounts ofThisMachine() throws IOException {
        return new CgroupMounts(Files.readAllLines(Path.of("/proc/self/mountinfo")));
    }

    /** The group at this absolute path of the hierarchy, be it one or several. */
    Cgroup at(String path) throws SandboxFault {
        String relative = path.substring(1);
        Optional<Path> cpuacct = controller("cpuacct");
        Optional<Path> memory = controller("memory");
        if (cpuacct.isPresent() && memory.isPresent()) {
            Path cpu = controller("cpu").orElse(cpuacct.get());
            return new Cgroup.V1(
                    cpu.resolve(relative),
                    cpuacct.get().resolve(relative),
                    memory.get().resolve(relative));
        }
        return mount("cgroup2", "")
                .<Cgroup>map(root -> new Cgroup.V2(root.resolve(relative)))
                .orElseThrow(() -> new SandboxFault("No control groups are mounted: guests could not be limited. Mount"
                        + " /sys/fs/cgroup, or in a container start it with the privileges docs/operating.md names."));
    }

    /** Makes a group with this weight, if it is not there. Where that cannot be done, it has the usual weight. */
    void make(String path, CpuWeight weight) {
        String relative = path.substring(1);
        try {
            Optional<Path> cpu = controller("cpu");
            if (cpu.isPresent()) {
                weight.write(Files.createDirectories(cpu.get().resolve(relative)));
            } else if (mount("cgroup2", "").isPresent()) {
                weight.write(Files.createDirectories(mount("cgroup2", "").get().resolve(relative)));
            }
        } catch (IOException noSuchController) {
            LOG.log(System.Logger.Level.DEBUG, "{0} has the usual weight: {1}", path, noSuchController);
        }
    }

    /** Ends what still runs in a group or in those in it, and removes them from every hierarchy. */
    void remove(String path) throws IOException {
        for (Path hierarchy : hierarchies()) {
            remove(hierarchy.resolve(path.substring(1)));
        }
    }

    /** A group in each hierarchy that has it, and the groups in it. */
    List<Path> there(String path) throws IOException {
        List<Path> there = new ArrayList<>();
        for (Path hierarchy : hierarchies()) {
            Path group = hierarchy.resolve(path.substring(1));
            try {
                there.addAll(folders(group));
                there.add(group);
            } catch (NoSuchFileException inAnotherHierarchy) {
                // or removed meanwhile
            }
        }
        return there;
    }

    private static void remove(Path group) throws IOException {
        try {
            removeTree(group);
        } catch (FileSystemException stillBusy) {
            new CgroupProcesses(group).end();
            removeTree(group);
        }
    }

    private List<Path> hierarchies() {
        return mountinfo.stream()
                .filter(line -> line.contains(" - cgroup ") || line.contains(" - cgroup2 "))
                .map(CgroupMounts::mountPoint)
                .toList();
    }

    /** Control groups are removed as folders are, and the files in them go by themselves. */
    private static void removeTree(Path group) throws IOException {
        if (!Files.isDirectory(group)) {
            return;
        }
        try {
            for (Path inner : folders(group)) {
                removeTree(inner);
            }
            Files.deleteIfExists(group);
        } catch (NoSuchFileException | UncheckedIOException removedMeanwhile) {
            // by the runtime
            if (Files.isDirectory(group)) {
                throw removedMeanwhile;
            }
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).toList();
        }
    }

    private Optional<Path> controller(String name) {
        return mount("cgroup", name);
    }

    /** mountinfo(5): id parent major:minor root mountpoint options [fields] - type source super-options. */
    private Optional<Path> mount(String type, String controller) {
        return mountinfo.stream()
                .filter(line -> {
                    String[] end = line.substring(line.indexOf(" - ") + 3).split(" ", 3);
                    return end[0].equals(type)
                            && (controller.isEmpty()
                                    || Arrays.asList(end[2].split(",")).contains(controller));
                })
                .map(CgroupMounts::mountPoint)
                .findFirst();
    }

    private static Path mountPoint(String line) {
        return Path.of(line.split(" ", 6)[4]);
    }
}
