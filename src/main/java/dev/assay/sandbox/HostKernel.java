package dev.assay.sandbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Linux kernel of this machine. */
record HostKernel(int major, int minor) {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,5})\\.(\\d{1,5}).*");

    static HostKernel current() {
        return of(System.getProperty("os.version", ""));
    }

    /** @param release as uname(1) prints it */
    static HostKernel of(String release) {
        Matcher version = VERSION.matcher(release);
        return version.matches()
                ? new HostKernel(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)))
                : new HostKernel(0, 0);
    }

    /** Whether proc(5) can be mounted without the files about the machine: since Linux 5.8. */
    boolean canHideItself() {
        return major > 5 || (major == 5 && minor >= 8);
    }
}
