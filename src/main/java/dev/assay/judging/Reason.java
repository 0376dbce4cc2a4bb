package dev.assay.judging;

/** Why a test ended as it did: a word, such as {@code OOM_HEAP} or {@code EXIT_1}. */
public record Reason(String code) {
    /** The clock ran out while the program waited. */
    public static final Reason IDLE = new Reason("IDLE");

    public static final Reason OOM_HEAP = new Reason("OOM_HEAP");
    public static final Reason OOM_CGROUP = new Reason("OOM_CGROUP");
    public static final Reason STACK = new Reason("STACK");
    public static final Reason THREADS = new Reason("THREADS");
    public static final Reason NO_OUTPUT = new Reason("NO_OUTPUT");
    public static final Reason SKIPPED = new Reason("SKIPPED");

    /** The program spoke in the harness's place. */
    public static final Reason PROTOCOL = new Reason("PROTOCOL");

    /** The compiler needed more time or memory than it may. */
    public static final Reason COMPILER_LIMIT = new Reason("COMPILER_LIMIT");

    /** It costs more, or its cost grows faster, than the problem allows. */
    public static final Reason GROWTH = new Reason("GROWTH");

    /** The problem limits the cost, and it cannot be measured. */
    public static final Reason UNMETERABLE = new Reason("UNMETERABLE");

    static Reason exit(int code) {
        return new Reason("EXIT_" + code);
    }

    static Reason signal(int number) {
        return new Reason("SIGNAL_" + number);
    }

    /** Only the platform's own exceptions are named: a submission could hide a test's data in a name of its own making. */
    static Reason exception(String type) {
        return new Reason(isOfThePlatform(type) ? type.substring(type.lastIndexOf('.') + 1) : "EXCEPTION");
    }

    private static boolean isOfThePlatform(String type) {
        try {
            return type.startsWith("java.")
                    && Throwable.class.isAssignableFrom(
                            Class.forName(type, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError invented) {
            return false;
        }
    }
}
