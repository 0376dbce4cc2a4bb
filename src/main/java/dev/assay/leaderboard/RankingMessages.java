package dev.assay.leaderboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of leaderboards: {@code ranking:} in templates. */
@MessageBundle("ranking")
public interface RankingMessages {
    @Message
    String rank();

    @Message
    String person();

    @Message
    String solved();

    @Message
    String submissions();

    @Message
    String lastSolved();

    @Message
    String you();

    @Message
    String siteLede();

    @Message
    String siteCostNote();

    @Message
    String mean();

    @Message
    String cost();

    @Message
    String source();

    @Message
    String unmeasured();

    @Message
    String check();

    @Message
    String checkHint();

    @Message
    String time();

    @Message
    String memory();

    @Message
    String submitted();

    @Message
    String rankedBy();

    @Message
    String costLede();

    @Message
    String timeLede();

    @Message
    String memoryLede();

    @Message
    String sourceLede();

    @Message
    String nobodyYet();

    @Message
    String nobodyHint();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String pages();
}
