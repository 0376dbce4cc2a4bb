package dev.assay.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The control group that this process was put into, by which it is known where those of guests may be made. */
final class OwnGroup {
    private static final String V2 = "0::";

    /** What the group of a server is called that was given the one above it: by systemd, or in our image. */
    private static final String DELEGATED = "/server";

    private OwnGroup() {}

    /** The group in which all guests' groups are made. */
    static String guests() {
        try {
            return guests(Files.readAllLines(Path.of("/proc/self/cgroup")));
        } catch (IOException noGroups) {
            return guests(List.of());
        }
    }

    /** @param groups as in {@code /proc/self/cgroup} */
    static String guests(List<String> groups) {
        boolean onlyV2 = groups.size() == 1 && groups.getFirst().startsWith(V2);
        String own = onlyV2 ? groups.getFirst().substring(V2.length()) : "";
        String above = own.endsWith(DELEGATED) ? own.substring(0, own.length() - DELEGATED.length()) : "";
        return above + "/assay";
    }
}
