package dev.assay.submission;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about what submissions cost: {@code cost:} in templates. */
@MessageBundle("cost")
public interface CostMessages {
    @Message
    String whatItCost();

    @Message
    String cost();

    @Message
    String bytecodes();

    @Message
    String costModel(int model);

    @Message
    String costExplained();

    @Message
    String allocated();

    @Message
    String objects(String count);

    @Message
    String costGrows();

    @Message
    String memoryGrows();

    @Message
    String growthExplained();

    @Message
    String algorithmAndIo(String algorithm, String io);

    @Message
    String ioGrows(String growth);

    @Message
    String ioExplained();

    /** Of a growth class: how much likelier it is than another. */
    @Message
    String likelier(String times, String runnerUp);

    /** In place of a growth class, where the sizes do not tell it from others. */
    @Message
    String cannotTell(String growth, String others);

    @Message
    String exponent(String value);

    @Message
    String asksFor(String growth);

    @Message
    String allows(String factor);

    @Message
    String exceedsGrowth(String asked, String found);

    @Message
    String exceedsGrowthEither(String asked, String found, String others);

    @Message
    String exceedsFactor(String factor);

    @Message
    String exceedsGrowthOrFactor(String asked, String factor);

    @Message
    String exceedsUnknown(String asked);

    @Message
    String meteringDue();

    @Message
    String linesDue();

    @Message
    String countLines();

    @Message
    String countLinesExplained();

    @Message
    String meteringRefused(String reason);

    @Message
    String meteredCoarsely(String methods);

    @Message
    String growth();

    @Message
    String thisSubmission();

    @Message
    String hottestLines();

    @Message
    String line();

    @Message
    String share();
}
