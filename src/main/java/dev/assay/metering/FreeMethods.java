package dev.assay.metering;

import java.util.Map;
import java.util.Set;

/**
 * Methods that are nobody's cost: what the JVM calls in the middle of a program, class loaders, what reflection keeps for
 * later, and where threads are made or wait for one another. Code of the program that they call counts. The methods that
 * start threads are free too, see {@link FreeCode#startsThread}.
 */
final class FreeMethods {
    private static final Map<String, Set<String>> ALL = Map.ofEntries(
            Map.entry(
                    "java/lang/invoke/MethodHandleNatives",
                    Set.of(
                            "linkCallSite",
                            "linkMethod",
                            "linkMethodHandleConstant",
                            "linkDynamicConstant",
                            "findMethodHandleType")),
            // kept in the string: it was paid for when the string was made
            Map.entry("java/lang/String", Set.of("hashCode")),
            // they have a price
            Map.entry("java/lang/StrictMath", Charges.TRANSCENDENTALS),
            Map.entry("java/lang/invoke/Invokers", Set.of("maybeCustomize")),
            Map.entry("java/lang/invoke/MethodHandle", Set.of("customize", "asType", "asTypeUncached", "updateForm")),
            // at the first use of a kind of access in this JVM
            Map.entry(
                    "java/lang/invoke/VarForm", Set.of("resolveMemberName", "getMethodType_V", "getMethodType_V_init")),
            Map.entry("java/lang/invoke/LambdaForm", Set.of("compileToBytecode", "prepare")),
            Map.entry("java/lang/ClassLoader", Set.of("loadClass", "getSystemClassLoader", "defineClass", "nameAndId")),
            Map.entry(
                    "java/lang/Class",
                    Set.of(
                            "enumConstantDirectory",
                            "getEnumConstantsShared",
                            "getDeclaredConstructor",
                            "getDeclaredMethod")),
            Map.entry("java/lang/reflect/Method", Set.of("acquireMethodAccessor")),
            Map.entry("java/lang/reflect/Constructor", Set.of("acquireConstructorAccessor")),
            Map.entry("java/lang/Thread", Set.of("exit", "clearReferences", "genThreadName")),
            Map.entry(
                    "java/lang/VirtualThread",
                    Set.of("<clinit>", "join", "joinNanos", "notifyAll", "afterDone", "yieldContinuation")),
            Map.entry(
                    "java/util/concurrent/ThreadLocalRandom",
                    Set.of("getProbe", "advanceProbe", "localInit", "nextSecondarySeed")),
            Map.entry("jdk/internal/vm/ThreadContainers", Set.of("registerContainer", "deregisterContainer")),
            Map.entry("jdk/internal/vm/SharedThreadContainer", Set.of("create", "onStart", "onExit", "close")));

    private FreeMethods() {}

    static Set<String> of(String internalName) {
        return ALL.getOrDefault(internalName, Set.of());
    }
}
