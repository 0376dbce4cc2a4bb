package dev.assay.judging;

/**
 * What an output validator has to say about an output.
 *
 * @param forTeam to whoever submitted; empty when it says nothing
 * @param forJudges to administrators only, also why a validator itself failed
 */
public record Feedback(String forTeam, String forJudges) {
    static final Feedback NONE = new Feedback("", "");
}
