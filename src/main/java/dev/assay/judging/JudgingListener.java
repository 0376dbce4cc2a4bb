package dev.assay.judging;

/** Hears how judging goes on, from the judge's thread. */
public interface JudgingListener {
    /** One who does not care. */
    JudgingListener NONE = new JudgingListener() {};

    /** The source compiled and the tests begin. */
    default void compiled(CompileReport report, int testsTotal) {}

    default void tested(TestResult result) {}

    /** All tests are passed, the problem limits cost, and that is known for some of its sizes. */
    default void measured(int sizes, int sizesTotal) {}

    /** The verdict is known. Where the problem limits cost, what all tests cost comes a moment later. */
    default void decided(Judgement judgement, PhaseTimes phases) {}
}
