package dev.assay.metering;

import java.util.Map;
import java.util.Set;

/**
 * Methods that are nobody's cost: what the JVM calls in the middle of a program, class loaders, what reflection keeps for
 * later, and where threads are made or wait for one another. None of them runs code of the program.
 */
final class FreeMethods {
    private static final Set<String> HANDING_OVER = Set.of("take", "put", "poll", "offer", "enqueue", "dequeue");

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
            Map.entry("java/lang/invoke/Invokers", Set.of("maybeCustomize")),
            Map.entry("java/lang/invoke/MethodHandle", Set.of("customize", "asType", "asTypeUncached", "updateForm")),
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
            Map.entry("java/lang/Thread", Set.of("start", "exit", "clearReferences", "genThreadName")),
            Map.entry(
                    "java/lang/VirtualThread",
                    Set.of("start", "join", "joinNanos", "notifyAll", "afterDone", "yieldContinuation")),
            Map.entry("java/lang/ThreadBuilders", Set.of("newVirtualThread")),
            Map.entry(
                    "java/util/concurrent/ThreadPoolExecutor",
                    Set.of(
                            "addWorker",
                            "addWorkerFailed",
                            "getTask",
                            "processWorkerExit",
                            "tryTerminate",
                            "interruptIdleWorkers",
                            "awaitTermination")),
            Map.entry(
                    "java/util/concurrent/ThreadPerTaskExecutor",
                    Set.of("start", "taskComplete", "newThread", "awaitTermination", "shutdown", "tryTerminate")),
            Map.entry(
                    "java/util/concurrent/ForkJoinPool",
                    Set.of("createWorker", "registerWorker", "deregisterWorker", "awaitWork", "signalWork")),
            Map.entry(
                    "java/util/concurrent/ThreadLocalRandom",
                    Set.of("getProbe", "advanceProbe", "localInit", "nextSecondarySeed")),
            Map.entry("jdk/internal/vm/ThreadContainers", Set.of("registerContainer", "deregisterContainer")),
            Map.entry("jdk/internal/vm/SharedThreadContainer", Set.of("create", "onStart", "onExit", "close")),
            Map.entry("java/util/concurrent/ArrayBlockingQueue", HANDING_OVER),
            Map.entry("java/util/concurrent/LinkedBlockingQueue", HANDING_OVER),
            Map.entry("java/util/concurrent/LinkedBlockingDeque", HANDING_OVER));

    private FreeMethods() {}

    static Set<String> of(String internalName) {
        return ALL.getOrDefault(internalName, Set.of());
    }
}
