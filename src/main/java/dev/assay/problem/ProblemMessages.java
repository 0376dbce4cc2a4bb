package dev.assay.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of problems and sources that cannot be taken: {@code messages/problem_*.properties}. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message
    String noProblem(String slug);

    @Message
    String sourceEmpty(String className);

    @Message
    String sourceTooLong(int kib);

    @Message
    String sourceNul();

    @Message
    String packageInvalid();

    @Message
    String testsNotMade();
}
