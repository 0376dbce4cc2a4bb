package dev.assay.playground;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of demos and benchmarks: {@code playground:} in templates. */
@MessageBundle("playground")
public interface PlaygroundMessages {
    @Message
    String demosLede();

    @Message
    String benchmarksLede();

    @Message
    String toMachine();

    @Message
    String run();

    @Message
    String cancel();

    @Message
    String permalink();

    @Message
    String printed();

    @Message
    String program();

    @Message
    String programHint();

    @Message
    String startOver();

    @Message
    String asTable();

    @Message
    String needsScript();

    @Message
    String solveIt();

    @Message
    String variants();

    @Message
    String variantsHint();

    @Message
    String noDemos();

    @Message
    String family_algorithms();

    @Message
    String family_attention();

    @Message
    String family_ssm();

    @Message
    String family_decoding();

    @Message
    String family_numerics();

    @Message
    String variant();

    @Message
    String growth();

    @Message
    String exponent();

    @Message
    String largest();

    @Message
    String costThere();

    @Message
    String nothingMeasured();

    @Message
    String tooManyListeners();

    @Message
    String lineFull();

    @Message
    String tooManyOfYours();

    @Message
    String noBenchmark(String slug);

    @Message
    String cannotRunNow();

    @Message
    String noDemo(String slug);

    @Message
    String noRun(String id);

    @Message
    String parametersInvalid();

    @Message
    String parameterUnknown(String known);

    @Message
    String needsWholeNumber(long minimum, long maximum);

    @Message
    String needsNumber(double minimum, double maximum);

    @Message
    String needsStep(double minimum, double step);

    @Message
    String needsTrueOrFalse();

    @Message
    String needsChoice(String values);

    @Message
    String needsShorterText(int longest);

    @Message
    String needsOneLine();
}
