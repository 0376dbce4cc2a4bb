package dev.assay.format;

import java.util.Arrays;
import java.util.Optional;

/** How judging a submission, or one of its tests, ended. */
public enum Verdict {
    /** Accepted. */
    AC("accepted"),
    /** Wrong answer. */
    WA("wrong_answer"),
    /** Time limit exceeded. */
    TLE("time_limit_exceeded"),
    /** Memory limit exceeded. */
    MLE("memory_limit_exceeded"),
    /** Output limit exceeded. */
    OLE("output_limit_exceeded"),
    /** Run-time error. */
    RTE("run_time_error"),
    /** Compile error. */
    CE("compile_error"),
    /** Cost limit exceeded: right, but with a growth or cost above what the problem allows. */
    CLE("cost_limit_exceeded"),
    /** Judge error: our fault, never charged to the person. */
    JE("judge_error");

    private final String folder;

    Verdict(String folder) {
        this.folder = folder;
    }

    /** The folder under {@code submissions/} whose programs must end so. */
    public String folder() {
        return folder;
    }

    public static Optional<Verdict> ofFolder(String folder) {
        return Arrays.stream(values()).filter(v -> v.folder.equals(folder)).findFirst();
    }
}
