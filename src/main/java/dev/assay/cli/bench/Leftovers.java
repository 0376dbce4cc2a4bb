package dev.assay.cli.bench;

import dev.assay.sandbox.GuestGroups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server that has ended has left on the machine, and should not have.
 *
 * @param processes command lines
 * @param groups control groups of guests
 * @param mounts below its home
 * @param folders of guests
 */
record Leftovers(List<String> processes, List<String> groups, List<String> mounts, List<String> folders) {
    /** @param instances the names under which its starts kept their guests */
    static Leftovers of(Path home, Collection<String> instances) throws IOException {
        return new Leftovers(processes(home, instances), groups(instances), mounts(home), folders(home.resolve("run")));
    }

    boolean isEmpty() {
        return processes.isEmpty() && groups.isEmpty() && mounts.isEmpty() && folders.isEmpty();
    }

    private static List<String> processes(Path home, Collection<String> instances) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path process : all.filter(each -> each.getFileName().toString().matches("[0-9]+"))
                    .toList()) {
                String command =
                        text(process.resolve("cmdline")).replace('\0', ' ').strip();
                boolean guest = isOf(instances, text(process.resolve("cgroup")));
                boolean own = process.getFileName()
                        .toString()
                        .equals(Long.toString(ProcessHandle.current().pid()));
                if (guest || (command.contains(home.toString()) && !own)) {
                    found.add(process.getFileName() + " " + command);
                }
            }
        }
        return found;
    }

    private static List<String> groups(Collection<String> instances) throws IOException {
        return GuestGroups.there(instances).stream().map(Path::toString).toList();
    }

    private static List<String> mounts(Path home) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/mountinfo")).stream()
                .map(line -> line.split(" ", 6)[4])
                .filter(point -> point.startsWith(home + "/"))
                .toList();
    }

    private static List<String> folders(Path running) throws IOException {
        if (!Files.isDirectory(running)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(running)) {
            return all.map(Path::toString).toList();
        }
    }

    private static boolean isOf(Collection<String> instances, String text) {
        return instances.stream().anyMatch(instance -> text.contains(instance + "-"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException endedMeanwhile) {
            return "";
        }
    }
}
