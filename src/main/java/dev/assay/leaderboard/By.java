package dev.assay.leaderboard;

import dev.assay.web.FieldError;
import dev.assay.web.RefusedException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people are ranked by at a problem; less is better, and who was there first is ahead. */
public enum By {
    TIME("time_ms", "time_submission_id"),
    MEMORY("memory_kb", "memory_submission_id");

    private final String value;
    private final String submission;

    By(String value, String submission) {
        this.value = value;
        this.submission = submission;
    }

    /** The column of {@code standing} that holds the person's best. */
    String value() {
        return value;
    }

    /** The column of {@code standing} that names the submission it was reached with. */
    String submission() {
        return submission;
    }

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<By> ofKey(String key) {
        return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
    }

    /** @throws RefusedException naming those that there are */
    static By require(String key) {
        return ofKey(key).orElseThrow(() -> {
            String known = Arrays.stream(values()).map(By::key).collect(Collectors.joining(", "));
            String message = "'" + key + "' is not what people are ranked by. There is: " + known + ".";
            return RefusedException.invalid(message, List.of(new FieldError("by", message)));
        });
    }
}
