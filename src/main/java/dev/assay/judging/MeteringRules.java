package dev.assay.judging;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a program can be metered, and whether its tests can share a guest while it is. Read from what its class files
 * name, as {@link SafeApi} does: a program that names nothing else has no way to work that is not counted, none to reach the
 * counters, and none to speak in the harness's place.
 */
final class MeteringRules {
    /** What {@link SafeApi} has no room for, but is counted well enough. */
    private static final Pattern ALSO =
            Pattern.compile("java/lang/((Inheritable)?ThreadLocal|Thread(\\$.*)?|ThreadGroup"
                    + "|StackTraceElement|ScopedValue(\\$\\w+)?)"
                    + "|java/util/concurrent/(?!ThreadFactory|ThreadPoolExecutor|ForkJoinWorker)\\w+(\\$\\w+)?|java/util/concurrent/locks/\\w+(\\$\\w+)?"
                    + "|java/util/(Timer|TimerTask)");

    /** Whose work depends on what was done before: on caches, counters and seeds that a JVM keeps. */
    private static final Pattern REMEMBERS =
            Pattern.compile("java/math/.*|java/text/.*|java/time/.*|java/util/concurrent/.*"
                    + "|java/util/random/.*|java/nio/charset/.*"
                    + "|java/util/(Calendar|Currency|Date|Formatter|IdentityHashMap|Locale|Random|Scanner|SplittableRandom|TimeZone"
                    + "|UUID|WeakHashMap|Timer|TimerTask)(\\$.*)?"
                    + "|java/lang/(Thread.*|InheritableThreadLocal|ScopedValue.*)");

    private static final Pattern REMEMBERING_MEMBERS = Pattern.compile("java/lang/String\\.(format|formatted)"
            + "|java/lang/(Strict)?Math\\.random|java/lang/System\\.(identityHashCode|nanoTime|currentTimeMillis)"
            + "|java/lang/Object\\.hashCode|java/io/Print(Stream|Writer)\\.(printf|format)"
            + "|java/util/\\w+\\.(shuffle|parallel\\w*)|java/util/stream/\\w+\\.(parallel\\w*|distinct)");

    private static final Pattern HASHES = Pattern.compile("java/util/(Linked)?Hash(Map|Set)|java/util/(Map|Set)");

    private MeteringRules() {}

    /** The first thing that cannot be metered. */
    static Optional<String> firstDisallowed(List<ClassModel> types, Collection<String> own) {
        return SafeApi.firstDisallowed(types, own, type -> ALSO.matcher(type).matches());
    }

    /** Whether a test costs the same whatever ran before it in the same guest. */
    static boolean hasDeterministicCost(List<ClassModel> types) {
        // one of them is the main class, which nobody puts into a table
        boolean identities = types.stream()
                        .filter(type -> type.methods().stream()
                                .noneMatch(m -> m.methodName().equalsString("hashCode")))
                        .count()
                > 1;
        for (ClassModel type : types) {
            for (PoolEntry entry : type.constantPool()) {
                if (entry instanceof ClassEntry named) {
                    String name = named.asInternalName();
                    if (REMEMBERS.matcher(name).matches()
                            || (identities && HASHES.matcher(name).matches())) {
                        return false;
                    }
                } else if (entry instanceof MemberRefEntry member
                        && REMEMBERING_MEMBERS
                                .matcher(member.owner().asInternalName() + "." + member.name())
                                .matches()) {
                    return false;
                }
            }
        }
        return true;
    }
}
