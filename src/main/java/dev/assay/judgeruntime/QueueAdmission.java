package dev.assay.judgeruntime;

import dev.assay.queue.Admission;
import dev.assay.queue.Ticket;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import dev.assay.web.WebMessages;

/** From a queue that is full to what the client sees of it. */
public final class QueueAdmission {
    private QueueAdmission() {}

    /** @throws RequestRejectedException when it was not admitted: 429 if too much of this person waits, 503 if too much of all */
    public static Ticket orThrow(Admission admission) {
        WebMessages texts = Texts.ofRequest(WebMessages.class);
        return switch (admission) {
            case Admission.Admitted(Ticket ticket) -> ticket;
            case Admission.Refused(Admission.Reason reason, var retryAfter) ->
                throw switch (reason) {
                    case TOO_MANY_OF_ONE_PERSON ->
                        RequestRejectedException.tooMany(texts.queueFullOfYours(), retryAfter);
                    case LINE_FULL -> RequestRejectedException.unavailable(texts.queueFull(), retryAfter);
                };
        };
    }
}
