package dev.assay.format;

import java.util.Optional;

/**
 * What is shown of a sample, where that is not its input and answer.
 *
 * @param interaction lines of both sides in place of input and answer: those of the judge begin with {@code <}
 */
@SuppressWarnings("ArrayRecordComponent") // made once and never changed or compared
public record SampleTexts(
        byte[] shownInput,
        byte[] shownAnswer,
        byte[] offeredInput,
        byte[] offeredAnswer,
        Optional<String> interaction) {}
