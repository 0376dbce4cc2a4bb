package dev.assay.metering;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which parts of {@code java.base} count: all through which a program can do work, but nothing of what the JVM does at
 * times of its own choice, such as linking, loading, or letting threads wait for one another.
 */
final class Library {
    private static final Pattern PACKAGES = Pattern.compile(
            "(java/(io|math|nio|nio/charset|text|text/spi|time|time/\\w+|util|util/concurrent|util/concurrent/atomic"
                    + "|util/function|util/random|util/regex|util/stream)"
                    + "|jdk/internal/(math|util|util/random)|sun/(nio/cs|util|util/calendar|util/locale|util/locale/provider"
                    + "|text|text/bidi|text/resources))/[^/]+");

    private static final Pattern OF_LANG = Pattern.compile("java/lang/("
            + "(Abstract)?String\\w*|Character\\w*|Boolean|Byte|Double|Enum|Float|Integer|Long|Math|Number|Short"
            + "|CharSequence|Comparable|Iterable|Record|StringConcatHelper"
            + ")(\\$.*)?|java/lang/runtime/[^/]+");

    /** Pools of threads, which a metered program cannot have, and where the JVM's own data is kept. */
    private static final Pattern NOT = Pattern.compile("(java/util/concurrent/("
            + "AbstractExecutorService|CompletableFuture|CountedCompleter|Executor\\w*|ForkJoin\\w+|FutureTask"
            + "|Scheduled\\w+|Structured\\w+|ThreadP\\w+)"
            + "|java/io/(File\\w*|RandomAccessFile|UnixFileSystem|Console\\w*|Object\\w+)"
            + "|java/util/(Objects|ServiceLoader|ResourceBundle\\w*|Timer\\w*)"
            + "|jdk/internal/util/(SystemProps|OperatingSystem|StaticProperty|Architecture)"
            + ")(\\$.*)?");

    /**
     * Intrinsics whose work grows with their arguments. Those are switched off in metered guests, so that their bodies run
     * and are counted; all others are a call, whoever executes it.
     */
    static final List<String> SWITCHED_OFF = List.of(
            "arraySort",
            "arrayPartition",
            "copyOf",
            "copyOfRange",
            "equalsB",
            "equalsC",
            "vectorizedMismatch",
            "vectorizedHashCode",
            "equalsL",
            "compareToL",
            "compareToU",
            "compareToLU",
            "compareToUL",
            "indexOfL",
            "indexOfU",
            "indexOfUL",
            "indexOfIL",
            "indexOfIU",
            "indexOfIUL",
            "indexOfL_char",
            "indexOfU_char",
            "countPositives",
            "encodeISOArray",
            "encodeByteISOArray",
            "encodeAsciiArray",
            "inflateStringB",
            "inflateStringC",
            "compressStringB",
            "compressStringC",
            "toBytesStringU",
            "getCharsStringU",
            "multiplyToLen",
            "squareToLen",
            "mulAdd",
            "montgomeryMultiply",
            "montgomerySquare",
            "bigIntegerLeftShiftWorker",
            "bigIntegerRightShiftWorker",
            "base64_encodeBlock",
            "base64_decodeBlock");

    /** Classes whose intrinsics are those, or are none in a metered guest. */
    private static final Pattern COUNTED_INTRINSICS = Pattern.compile(
            "java/lang/String(Builder|Buffer|Coding|Latin1|UTF16)?|java/(util|math)/.*|jdk/internal/util/ArraysSupport"
                    + "|sun/nio/cs/.*");

    /**
     * Methods that the compiler replaces as long as they succeed. When they fail, their bodies run, and make a message and
     * an exception.
     */
    private static final Set<String> FAIL_IN_JAVA =
            Set.of("jdk/internal/util/Preconditions.checkIndex", "java/lang/Math.multiplyExact");

    private static final Set<String> ONE_CHARACTER = Set.of("getChar", "putChar");

    private Library() {}

    static boolean counts(String internalName) {
        return (PACKAGES.matcher(internalName).matches()
                        || OF_LANG.matcher(internalName).matches())
                && !NOT.matcher(internalName).matches();
    }

    /** Whether a method that is replaced calls only when it fails what counts; that is the program's cost. */
    static boolean failsInJava(ClassModel type, MethodModel method) {
        return FAIL_IN_JAVA.contains(type.thisClass().asInternalName() + "." + method.methodName());
    }

    /** Whether the compiler may put something of its own in the method's place. */
    static boolean isReplaced(ClassModel type, MethodModel method) {
        boolean candidate = method.findAttribute(Attributes.runtimeVisibleAnnotations())
                .map(all -> all.annotations().stream()
                        .anyMatch(each -> each.className().stringValue().endsWith("/IntrinsicCandidate;")))
                .orElse(false);
        String name = method.methodName().stringValue();
        boolean counted =
                COUNTED_INTRINSICS.matcher(type.thisClass().asInternalName()).matches()
                        && !ONE_CHARACTER.contains(name);
        return candidate && !counted;
    }
}
