package dev.assay.cli.bench;

import dev.assay.sandbox.GuestGroups;
import dev.assay.testing.GuestProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What attacks might change on this machine.
 *
 * @param home of a judge that nobody else uses
 * @param canary a file that anybody may write, were they here
 */
record HostUnderAttack(Path home, Path canary) {
    private static final String UNTOUCHED = "untouched";

    /** How guests are named. */
    private static final String GUEST = ".*-[0-9]+";

    /** Those that wait: the usual ones, one of each other size, the compiler; and one on its way. */
    private static final int POOL = 4 + 2 + 1 + 1;

    static HostUnderAttack prepare() throws IOException {
        Path canary = Files.createTempFile("assay-canary", ".txt");
        Files.writeString(canary, UNTOUCHED);
        Files.setPosixFilePermissions(canary, PosixFilePermissions.fromString("rw-rw-rw-"));
        return new HostUnderAttack(Files.createTempDirectory("assay-hostile"), canary);
    }

    /** The judges that have opened this home: their guests bear these names. */
    List<String> instances() throws IOException {
        return inside(home.resolve("run")).stream()
                .map(instance -> instance.getFileName().toString())
                .toList();
    }

    /** The folders and control groups of guests, those in the pool left out when there are no more than there should be. */
    List<String> guestsBeyondThePool() throws IOException {
        List<String> folders = guestFolders();
        Set<String> groups = controlGroups(instances());
        List<String> beyond = new ArrayList<>();
        if (folders.size() > POOL) {
            beyond.addAll(folders);
        }
        if (groups.size() > POOL) {
            beyond.addAll(groups);
        }
        return beyond;
    }

    /** Whatever is there that was not there before, once the judge is closed. */
    List<String> traces(List<String> instances) throws IOException {
        List<String> traces = new ArrayList<>(guestFolders());
        GuestGroups.there(instances).forEach(group -> traces.add(group.toString()));
        GuestProcesses.below(home).forEach(process -> traces.add("process " + process + " " + process.info()));
        if (!Files.readString(canary).equals(UNTOUCHED)) {
            traces.add(canary + " was written to");
        }
        return traces;
    }

    /** Removes what {@link #prepare} made. */
    void forget() throws IOException {
        Files.delete(canary);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> guestFolders() throws IOException {
        List<String> guests = new ArrayList<>();
        for (Path instance : inside(home.resolve("run"))) {
            inside(instance).stream()
                    .map(Path::toString)
                    .filter(folder -> folder.matches(GUEST))
                    .forEach(guests::add);
        }
        return guests;
    }

    /** Names of those of guests, whatever hierarchies they are in. */
    private static Set<String> controlGroups(List<String> instances) throws IOException {
        return GuestGroups.there(instances).stream()
                .map(group -> group.getFileName().toString())
                .filter(name -> name.matches(GUEST))
                .collect(Collectors.toSet());
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }
}
