package dev.assay.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where the control groups of guests are. A process is known by the name of its folder in {@code ASSAY_HOME/run}. */
public final class GuestGroups {
    private static final String ALL = OwnGroup.guests();

    private GuestGroups() {}

    /** The group of one process's guests. What is idle in it gives way to its other guests, and not to those of others. */
    static String of(String process) {
        return ALL + "/" + process;
    }

    /** That of its guests for which nobody waits: see {@link BackgroundTurns}. */
    static String inBackground(String process) {
        return ALL + "-background-" + process;
    }

    /** What there is of the groups of some processes and of their guests, in every hierarchy. */
    public static List<Path> there(Collection<String> processes) throws IOException {
        CgroupMounts cgroups = CgroupMounts.ofThisMachine();
        List<Path> there = new ArrayList<>();
        for (String process : processes) {
            there.addAll(cgroups.there(of(process)));
            there.addAll(cgroups.there(inBackground(process)));
        }
        return there;
    }
}
