package dev.assay.judging;

/** Hears how judging goes on, from the judge's thread. */
public interface JudgingListener {
    /** One who does not care. */
    JudgingListener NONE = new JudgingListener() {};

    /** The source compiled and the tests begin. */
    default void compiled(CompileReport report, int testsTotal) {}

    default void tested(TestResult result) {}
}
