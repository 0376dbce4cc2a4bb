package dev.assay.judging;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether a program could get at more of its guest than its own work: the JVM's settings, files, reflection, the harness,
 * the bare pipes. Read from what its class files name, before it runs: evidence that the program cannot forge once it
 * shares a JVM with the harness.
 *
 * <p>Who names only the JDK's parts listed here reads and writes through the harness, and can be metered; all others get
 * the bare pipes. Whether tests share a guest is another question, see {@link dev.assay.isolation.ApiAllowlist}.
 */
final class SafeApi {
    /** Whole packages, except {@link #NOT}. */
    private static final Set<String> PACKAGES = Set.of(
            "java/lang/runtime/",
            "java/math/",
            "java/nio/",
            "java/nio/charset/",
            "java/time/",
            "java/util/",
            "java/util/concurrent/atomic/",
            "java/util/function/",
            "java/util/random/",
            "java/util/regex/",
            "java/util/stream/");

    /** Classes of other packages, with those nested in them. */
    private static final Pattern CLASSES =
            Pattern.compile("java/lang/(AutoCloseable|Boolean|Byte|Character|CharSequence"
                    + "|Comparable|Double|Enum|Float|Integer|Iterable|Long|Math|Number|Object|Record|Runnable|Short|StackTraceElement"
                    + "|StrictMath|String|StringBuffer|StringBuilder|Throwable|Void)(\\$\\w+)?"
                    + "|java/lang/invoke/(LambdaMetafactory|StringConcatFactory)"
                    + "|java/io/((Buffered|ByteArray|CharArray|Data|Filter|String)?(InputStream|OutputStream|Reader|Writer)"
                    + "|InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter|StreamTokenizer|Closeable|Flushable)"
                    + "|java/text/(DecimalFormat|DecimalFormatSymbols|NumberFormat)"
                    + "|java/util/concurrent/(ArrayBlocking|Concurrent|CopyOnWrite|LinkedBlocking|PriorityBlocking)\\w+(\\$\\w+)?"
                    + "|java/util/concurrent/(ThreadLocalRandom|TimeUnit)"
                    + "|java/(lang|io|util/concurrent)/\\w*(Error|Exception)");

    private static final Pattern NOT = Pattern.compile("java/util/(ServiceLoader|Timer|\\w*ResourceBundle)(\\$\\w+)?");

    /** Members that are harmless, of classes that are not. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "java/lang/Class",
            Set.of("cast", "desiredAssertionStatus", "getName", "getSimpleName", "hashCode", "isArray", "isInstance"),
            "java/lang/Runtime",
            Set.of("availableProcessors", "freeMemory", "gc", "getRuntime", "maxMemory", "totalMemory"),
            "java/lang/System",
            Set.of(
                    "arraycopy",
                    "currentTimeMillis",
                    "err",
                    "exit",
                    "gc",
                    "identityHashCode",
                    "in",
                    "lineSeparator",
                    "nanoTime",
                    "out"),
            "java/lang/Thread",
            Set.of("<init>", "currentThread", "interrupt", "join", "onSpinWait", "sleep", "start", "yield"));

    /** Members that are not harmless, of classes that are. */
    private static final Set<String> NOT_MEMBERS =
            Set.of("java/lang/String.intern", "java/util/Locale.setDefault", "java/util/TimeZone.setDefault");

    /** Those that open a file when they are given its name. */
    private static final Set<String> OPEN_BY_NAME =
            Set.of("java/io/PrintStream", "java/io/PrintWriter", "java/util/Formatter");

    private SafeApi() {}

    /** Whether all that these class files name is harmless. */
    static boolean usesSafeApiOnly(List<ClassModel> types, Collection<String> own) {
        return firstDisallowed(types, own, _ -> false).isEmpty();
    }

    /**
     * The first thing that these class files name and that is not harmless.
     *
     * @param also further classes, by internal name, that are no matter
     */
    static Optional<String> firstDisallowed(List<ClassModel> types, Collection<String> own, Predicate<String> also) {
        return types.stream()
                .flatMap(type -> firstDisallowed(type, own, also).stream())
                .findFirst()
                .map(name -> name.replace('/', '.'));
    }

    private static Optional<String> firstDisallowed(ClassModel type, Collection<String> own, Predicate<String> also) {
        if (type.methods().stream().anyMatch(m -> m.methodName().equalsString("finalize"))) {
            return Optional.of("finalize");
        }
        String parent = type.superclass().map(s -> s.asInternalName()).orElse("");
        if (!isOwn(parent, own) && !isHarmless(parent) && !also.test(parent)) {
            return Optional.of(parent);
        }
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof MemberRefEntry member
                    && !isHarmless(member, own)
                    && !also.test(member.owner().asInternalName())) {
                return Optional.of(member.owner().asInternalName() + "." + member.name());
            }
        }
        return Optional.empty();
    }

    private static boolean isHarmless(MemberRefEntry member, Collection<String> own) {
        String owner = member.owner().asInternalName();
        String name = member.name().stringValue();
        if (owner.startsWith("[") || isOwn(owner, own)) {
            return true;
        }
        if (MEMBERS.containsKey(owner)) {
            return MEMBERS.get(owner).contains(name);
        }
        boolean opensFile = OPEN_BY_NAME.contains(owner)
                && name.equals("<init>")
                && member.type().stringValue().startsWith("(Ljava/lang/String;");
        return isHarmless(owner) && !opensFile && !NOT_MEMBERS.contains(owner + "." + name);
    }

    private static boolean isOwn(String internalName, Collection<String> own) {
        return own.contains(internalName.replace('/', '.'));
    }

    private static boolean isHarmless(String type) {
        boolean listed = PACKAGES.contains(type.substring(0, type.lastIndexOf('/') + 1))
                || CLASSES.matcher(type).matches();
        return listed && !NOT.matcher(type).matches();
    }
}
