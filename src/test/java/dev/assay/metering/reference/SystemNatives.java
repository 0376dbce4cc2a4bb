package dev.assay.metering.reference;

import java.util.Map;

/** Those about the JVM and its machine. */
final class SystemNatives {
    private static final long MIB = 1 << 20;
    private static final Map<String, String> PROPERTIES = Map.of("line.separator", "\n", "file.separator", "/");

    private SystemNatives() {}

    static void addTo(Natives natives) {
        natives.add(
                "java/lang/System.nanoTime", (machine, _, _) -> machine.tally().now());
        natives.add(
                "java/lang/System.currentTimeMillis",
                (machine, _, _) -> machine.tally().now() / 1_000_000);
        natives.add(
                "java/lang/System.lineSeparator",
                (machine, _, _) -> machine.strings().intern("\n"));
        natives.add("java/lang/System.getProperty(Ljava/lang/String;)Ljava/lang/String;", (machine, arguments, _) -> {
            String value = PROPERTIES.get(Strings.text(arguments[0]));
            return value == null ? null : machine.strings().intern(value);
        });
        natives.add(
                "java/lang/System.getProperty(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
                (_, arguments, _) -> arguments[1]);
        natives.add("java/lang/Runtime.availableProcessors", (_, _, _) -> 2);
        natives.add("java/lang/Runtime.freeMemory", (_, _, _) -> 128 * MIB);
        natives.add("java/lang/Runtime.totalMemory", (_, _, _) -> 256 * MIB);
        natives.add("java/lang/Runtime.maxMemory", (_, _, _) -> 256 * MIB);
        natives.add("java/lang/Runtime.gc", (_, _, _) -> null);
        natives.add("java/lang/StringCoding.err", (_, _, _) -> null);
        natives.add("java/lang/StringUTF16.isBigEndian", (_, _, _) -> 0);
        natives.add("jdk/internal/util/StaticProperty.<clinit>", (_, _, _) -> null);
        natives.add("java/lang/runtime/ObjectMethods.<clinit>", (_, _, _) -> null);
        natives.add("jdk/internal/misc/VM.initialize", (_, _, _) -> null);
        natives.add("jdk/internal/misc/VM.initLevel", (_, _, _) -> 4);
        natives.add("jdk/internal/misc/VM.isBooted", (_, _, _) -> 1);
        natives.add("jdk/internal/misc/VM.isModuleSystemInited", (_, _, _) -> 1);
        natives.add("jdk/internal/misc/VM.getSavedProperty", (_, _, _) -> null);
        natives.add("jdk/internal/misc/CDS.getCDSConfigStatus", (_, _, _) -> 0);
        natives.add("jdk/internal/misc/CDS.initializeFromArchive", (_, _, _) -> null);
        natives.add("jdk/internal/misc/CDS.getRandomSeedForDumping", (_, _, _) -> 0L);
    }
}
