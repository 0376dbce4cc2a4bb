package dev.assay.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame and of error pages: {@code msg:} in templates, {@code messages/msg_*.properties}. */
@MessageBundle
public interface WebMessages {
    @Message
    String skipToContent();

    @Message
    String menu();

    @Message
    String mainNavigation();

    @Message
    String problems();

    @Message
    String demos();

    @Message
    String benchmarks();

    @Message
    String leaderboard();

    @Message
    String mySubmissions();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String register();

    @Message
    String theme();

    @Message
    String footer();

    @Message
    String faultNotFound();

    @Message
    String faultForbidden();

    @Message
    String faultTooMany();

    @Message
    String faultOurs();

    @Message
    String faultOther();

    @Message
    String faultReference();

    @Message
    String faultBack();

    /** As much of this person's waits as may. */
    @Message
    String queueFullOfYours();

    /** As much waits as may. */
    @Message
    String queueFull();

    @Message
    String otherSite();

    @Message
    String notAForm();

    @Message
    String tooManyStreams();

    @Message
    String fieldsInvalid();

    @Message
    String notAllowed();

    @Message
    String containsNul();

    @Message
    String oldForm();

    @Message
    String unknownChoice(String given, String known);

    @Message
    String status400();

    @Message
    String status404();

    @Message
    String status405();

    @Message
    String status406();

    @Message
    String status413();

    @Message
    String status415();

    @Message
    String statusOther();
}
