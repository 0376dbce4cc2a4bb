/** Guesses what comes next. */
interface Drafter {
    /** Plain decoding guesses nothing. */
    Drafter NONE = (_, _) -> new Draft();

    /** @param sampler for those who draw their guesses */
    Draft draft(Text text, Sampler sampler);
}
