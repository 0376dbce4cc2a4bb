package dev.assay.standings;

import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import dev.assay.web.WebMessages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people are ranked by; less is better, and among equals the earlier submission is ahead. */
public enum RankingCriterion {
    /** Bytecodes executed. */
    COST("cost", "cost_score", "cost_submission_id"),
    /** CPU time of the slowest test, in milliseconds. */
    TIME("time_ms", "time_score", "time_submission_id"),
    /** Of the largest test, in KiB. */
    MEMORY("memory_kb", "memory_score", "memory_submission_id"),
    /** Length of the source, in bytes of UTF-8. */
    SOURCE("source_bytes", "source_score", "source_submission_id");

    /** A best cost that is not known: whoever has it stands behind all who were measured. */
    public static final long UNMEASURED = Long.MAX_VALUE;

    private final String value;
    private final String score;
    private final String submission;

    RankingCriterion(String value, String score, String submission) {
        this.value = value;
        this.score = score;
        this.submission = submission;
    }

    /** The column of {@code standing} that holds the person's best. */
    public String value() {
        return value;
    }

    /** The column of {@code person_standing} that holds what all their bests come to. */
    public String score() {
        return score;
    }

    /** The column of both that names the submission this was reached with. */
    public String submission() {
        return submission;
    }

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RankingCriterion> ofKey(String key) {
        return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
    }

    /** @throws RequestRejectedException naming those that there are */
    public static RankingCriterion require(String key) {
        return ofKey(key).orElseThrow(() -> {
            String known = Arrays.stream(values()).map(RankingCriterion::key).collect(Collectors.joining(", "));
            String message = Texts.ofRequest(WebMessages.class).unknownChoice(key, known);
            return RequestRejectedException.invalid(message, List.of(new FieldError("by", message)));
        });
    }
}
