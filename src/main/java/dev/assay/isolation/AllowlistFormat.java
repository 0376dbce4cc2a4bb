package dev.assay.isolation;

/**
 * What an allowlist is written with. Its first line says which JDK it is for, and each member has a sign before its
 * descriptor.
 */
final class AllowlistFormat {
    static final char PLAIN = '+';
    static final char REFUSED = '-';
    static final char ASKS = '?';
    static final char HANDS_OUT = '=';
    static final char BOTH = '&';

    /** Stands for all that an interface's implementations inherit from it, and that others may call. */
    static final String IMPLEMENTING = "<implementing>";

    private AllowlistFormat() {}

    /** Which JDK a list is for. Two builds of one version may differ, so the vendor counts too. */
    static String version() {
        return Runtime.version() + "/" + System.getProperty("java.vendor.version", System.getProperty("java.vendor"));
    }
}
