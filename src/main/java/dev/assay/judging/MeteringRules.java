package dev.assay.judging;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a program can be metered, and whether its tests can share a guest while it is. Read from what its class files
 * name, as {@link SafeApi} does: a program that names nothing else has no way to work that is not counted, none to reach the
 * counters, and none to speak in the harness's place.
 */
final class MeteringRules {
    /** What {@link SafeApi} has no room for, but is counted well enough: all but pools of threads. */
    private static final Pattern ALSO = Pattern.compile("java/lang/((Inheritable)?ThreadLocal"
            + "|Thread\\$(Builder|UncaughtExceptionHandler)(\\$\\w+)?)"
            + "|java/util/concurrent/locks/\\w+(\\$\\w+)?"
            + "|java/util/concurrent/(?!Completable|Completion|CountedCompleter|CyclicBarrier|Delay|Exchanger|Executor|Flow"
            + "|ForkJoin|FutureTask|Phaser|Recursive|Scheduled|Structured|SubmissionPublisher|SynchronousQueue|Thread)"
            + "\\w+(\\$\\w+)?");

    /** Of threads, what is the same in each run. */
    private static final Set<String> OF_THREADS = Set.of(
            "<init>",
            "currentThread",
            "getName",
            "interrupt",
            "interrupted",
            "isAlive",
            "isDaemon",
            "isInterrupted",
            "isVirtual",
            "join",
            "ofPlatform",
            "ofVirtual",
            "onSpinWait",
            "run",
            "setDaemon",
            "setName",
            "sleep",
            "start",
            "startVirtualThread",
            "yield");

    private static final Set<String> OF_SYSTEM = Set.of("getProperty", "getenv");

    private static final Set<String> OF_FILES = Set.of("<init>", "exists", "canRead", "isFile");

    /** What works on bytes that nobody counts, or differs from run to run. */
    private static final Pattern NEVER =
            Pattern.compile("java/util/(UUID\\.(nameUUIDFromBytes|randomUUID)|WeakHashMap\\..*)");

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
    static Optional<String> firstDisallowed(List<ClassModel> types) {
        return SafeApi.firstDisallowed(
                types,
                MeteringRules::isCounted,
                (owner, member) -> NEVER.matcher(owner + "." + member).matches());
    }

    private static boolean isCounted(String owner, String member) {
        return switch (owner) {
            case "java/lang/Thread" -> OF_THREADS.contains(member);
            case "java/lang/System" -> OF_SYSTEM.contains(member);
            // there is none for a metered program
            case "java/io/File" -> OF_FILES.contains(member);
            case "java/io/FileInputStream", "java/io/FileReader", "java/io/FileOutputStream", "java/io/FileWriter" ->
                member.equals("<init>");
            default -> ALSO.matcher(owner).matches();
        };
    }

    /** The first line of the source that names a member, 0 when no instruction does. */
    static int lineOf(List<ClassModel> types, String name) {
        for (ClassModel type : types) {
            for (MethodModel method : type.methods()) {
                int line = 0;
                for (CodeElement element :
                        method.code().map(CodeModel::elementList).orElse(List.of())) {
                    if (element instanceof LineNumber number) {
                        line = number.line();
                    } else if (named(element).equals(name)) {
                        return line;
                    }
                }
            }
        }
        return 0;
    }

    private static String named(CodeElement element) {
        return switch (element) {
            case InvokeInstruction call -> named(call.owner(), call.name().stringValue());
            case FieldInstruction field -> named(field.owner(), field.name().stringValue());
            default -> "";
        };
    }

    private static String named(ClassEntry owner, String member) {
        return owner.asInternalName().replace('/', '.') + "." + member;
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
