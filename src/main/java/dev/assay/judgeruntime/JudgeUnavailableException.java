package dev.assay.judgeruntime;

import java.io.IOException;

/** Nothing can be judged on this machine now. Whoever waits for a verdict is not to blame, and waits on. */
public final class JudgeUnavailableException extends IOException {
    private static final long serialVersionUID = 1;

    JudgeUnavailableException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
