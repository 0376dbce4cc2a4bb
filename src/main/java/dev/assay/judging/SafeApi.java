package dev.assay.judging;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
    static boolean usesSafeApiOnly(List<ClassModel> types) {
        return firstDisallowed(types, (_, _) -> false, (_, _) -> false).isEmpty();
    }

    /**
     * The first thing that these class files name and that is not harmless.
     *
     * @param also further members, by internal name of their class and their own name, that are no matter
     * @param never members that are, though they would be harmless otherwise
     */
    static Optional<String> firstDisallowed(
            List<ClassModel> types, BiPredicate<String, String> also, BiPredicate<String, String> never) {
        Map<String, ClassModel> own = new HashMap<>();
        types.forEach(type -> own.put(type.thisClass().asInternalName(), type));
        return types.stream()
                .flatMap(type -> firstDisallowed(type, own, also, never).stream())
                .findFirst()
                .map(name -> name.replace('/', '.'));
    }

    private static Optional<String> firstDisallowed(
            ClassModel type,
            Map<String, ClassModel> own,
            BiPredicate<String, String> also,
            BiPredicate<String, String> never) {
        if (type.methods().stream().anyMatch(m -> m.methodName().equalsString("finalize"))) {
            return Optional.of("finalize");
        }
        String parent = type.superclass().map(s -> s.asInternalName()).orElse("");
        if (!own.containsKey(parent) && !isHarmless(parent) && !also.test(parent, "<init>")) {
            return Optional.of(parent);
        }
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof MemberRefEntry member && !isHarmless(member, own, also, never)) {
                return Optional.of(member.owner().asInternalName() + "." + member.name());
            }
        }
        return Optional.empty();
    }

    private static boolean isHarmless(
            MemberRefEntry member,
            Map<String, ClassModel> own,
            BiPredicate<String, String> also,
            BiPredicate<String, String> never) {
        String owner = member.owner().asInternalName();
        String name = member.name().stringValue();
        Optional<String> inherited = owner.startsWith("[") ? Optional.empty() : ofLibrary(owner, member, own);
        if (inherited.isEmpty()) {
            return true;
        }
        String declaring = DeclaringClass.of(inherited.get(), name);
        if (MEMBERS.containsKey(declaring)) {
            return MEMBERS.get(declaring).contains(name) || also.test(declaring, name);
        }
        boolean opensFile = OPEN_BY_NAME.contains(declaring)
                && name.equals("<init>")
                && member.type().stringValue().startsWith("(Ljava/lang/String;");
        return !opensFile
                && !never.test(declaring, name)
                && !NOT_MEMBERS.contains(declaring + "." + name)
                && (isHarmless(inherited.get()) || also.test(inherited.get(), name));
    }

    /** The class of the library where the search for a member goes on, empty when the program has it itself. */
    private static Optional<String> ofLibrary(String owner, MemberRefEntry member, Map<String, ClassModel> own) {
        String name = owner;
        for (ClassModel type = own.get(name); type != null; type = own.get(name)) {
            if (declares(type, member)) {
                return Optional.empty();
            }
            name = type.superclass().map(s -> s.asInternalName()).orElse("java/lang/Object");
        }
        return Optional.of(name);
    }

    private static boolean declares(ClassModel type, MemberRefEntry member) {
        return type.methods().stream()
                        .anyMatch(m -> m.methodName().equals(member.name())
                                && m.methodType().equals(member.type()))
                || type.fields().stream()
                        .anyMatch(f -> f.fieldName().equals(member.name())
                                && f.fieldType().equals(member.type()));
    }

    private static boolean isHarmless(String type) {
        boolean listed = PACKAGES.contains(type.substring(0, type.lastIndexOf('/') + 1))
                || CLASSES.matcher(type).matches();
        return listed && !NOT.matcher(type).matches();
    }
}
