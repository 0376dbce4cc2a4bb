package dev.assay.sandbox;

import dev.assay.metering.MeteredLibrary;
import java.util.ArrayList;
import java.util.List;

/** The command line of a guest's JVM. */
final class JavaCommand {
    static final String JAVA_HOME = "/opt/java";
    static final String HARNESS = "/opt/assay/harness.jar";
    static final String CACHE = "/opt/assay/guest.aot";

    private static final int NURSERY_MIB = 6;

    private JavaCommand() {}

    static List<String> of(GuestProfile profile) {
        return of(profile, profile.kind().mainClass());
    }

    private static List<String> of(GuestProfile profile, String... mainClassAndArguments) {
        List<String> command = new ArrayList<>(flags(profile));
        command.add("-XX:AOTCache=" + CACHE);
        command.addAll(List.of(mainClassAndArguments));
        return command;
    }

    /** Tries the walls, see {@link SelfTest}. */
    static List<String> selfTest(GuestProfile profile, String port, String hostFile) {
        return of(profile, "dev.assay.harness.SelfTestGuest", port, hostFile);
    }

    /** Runs the guest's own warm-up once and writes the cache that later guests start from (JEP 514). */
    static List<String> training(GuestProfile profile, String output) {
        List<String> command = new ArrayList<>(flags(profile));
        command.add("-XX:AOTCacheOutput=" + output);
        command.add(profile.kind().mainClass());
        command.add("--train");
        return command;
    }

    private static List<String> flags(GuestProfile profile) {
        List<String> flags = new ArrayList<>(List.of(
                JAVA_HOME + "/bin/java",
                "-Xmx" + profile.heapMiB() + "m",
                // one collector thread, the smallest footprint, and no surprise on machines with few cores
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:TieredStopAtLevel=4",
                "-XX:-UsePerfData",
                // it is told all that it must know, and a guest's /proc says nothing of control groups
                "-XX:-UseContainerSupport",
                // the JVM's own words never mix with the program's output
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                // a program cannot catch its way around the memory limit, nor say in the JVM's place that it was
                // reached
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+LogVMOutput",
                "-XX:LogFile=" + JvmLog.IN_GUEST,
                // Without reserved pages. At the end of a stack that has some, the JVM looks at every frame for methods
                // that
                // may use them, and forgets to give back what that takes: 6 MiB, and 30 ms, for every MiB of stack.
                "-XX:StackReservedPages=0",
                "-XX:+DisableAttachMechanism",
                "-XX:-EnableDynamicAgentLoading",
                "--illegal-native-access=deny",
                "--sun-misc-unsafe-memory-access=deny",
                // a method that is called once a test is called sooner without code made for the call
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dstdin.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.timezone=UTC"));
        if (profile.kind() == GuestProfile.Kind.METER) {
            flags.addAll(MeteredLibrary.JVM_OPTIONS);
        }
        if (profile.kind() == GuestProfile.Kind.DEMO) {
            // an incubating module is there for those only who ask for it
            flags.add("--add-modules=" + profile.kind().modules());
        }
        if (profile.kind() != GuestProfile.Kind.COMPILER) {
            // The whole heap from the start, whatever the host's memory. And a nursery that fits a processor's cache:
            // memory that is used again costs far less than memory that is touched for the first time.
            flags.add("-Xms" + profile.heapMiB() + "m");
            flags.add("-XX:NewSize=" + Math.min(NURSERY_MIB, profile.heapMiB() / 4) + "m");
        }
        flags.add("-cp");
        flags.add(HARNESS);
        return flags;
    }
}
