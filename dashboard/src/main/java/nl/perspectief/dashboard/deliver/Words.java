package nl.perspectief.dashboard.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeliveryRefusedException;
import nl.perspectief.etl.delivery.DeliveryState;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Progress;
import nl.perspectief.etl.delivery.ReceiptOutcome;
import nl.perspectief.etl.delivery.Submission;
import nl.perspectief.etl.delivery.UploadLimits;
import nl.perspectief.etl.job.RunRequest;

/** What is said on this page about deliveries, in the words of one language. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Language language;
    private final Messages messages;

    Words(Language language) {
        this.language = language;
        messages = language.messages(Words.class);
    }

    String programme(String code) {
        return switch (code) {
            case "BOTOC" -> messages.say("programme.botoc");
            case "IMPULS_SZW" -> messages.say("programme.impuls");
            default -> code;
        };
    }

    /** A moment as a clock in the Netherlands shows it. */
    String moment(Instant at) {
        var there = at.atZone(RunRequest.ZONE);
        return messages.say("moment", language.day(there.toLocalDate()), there.format(TIME));
    }

    /** {@code uiterlijk 11-11-2026, nog 9 dagen}. */
    String deadline(Expected expected, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, expected.deadline());
        var day = language.day(expected.deadline());
        if (left < 0) {
            return messages.say("deadline.late", day, -left);
        }
        return left == 0
                ? messages.say("deadline.today", day)
                : messages.say("deadline.left", day, left);
    }

    String progress(Progress progress) {
        return switch (progress) {
            case NOTHING -> messages.say("progress.nothing");
            case RETURNED -> messages.say("progress.returned");
            case CHECKED -> messages.say("progress.checked");
            case SUBMITTED -> messages.say("progress.submitted");
            case IMPORTED -> messages.say("progress.imported");
        };
    }

    /** Where a file is by now. */
    String state(Submission submission) {
        var delivery = submission.delivery();
        if (delivery == null) {
            return outcome(submission.outcome());
        }
        return delivery.waitsForAgreement()
                ? messages.say("state.agreement")
                : state(delivery.state());
    }

    String state(DeliveryState state) {
        return switch (state) {
            case RECEIVED -> messages.say("state.received");
            case CHECKED -> messages.say("state.checked");
            case SUBMITTED -> messages.say("state.submitted");
            case IMPORTED -> messages.say("state.imported");
            case SUPERSEDED -> messages.say("state.superseded");
            case RETURNED -> messages.say("state.returned");
            case WITHDRAWN -> messages.say("state.withdrawn");
        };
    }

    private String outcome(ReceiptOutcome outcome) {
        return switch (outcome) {
            case RECEIVED, CHECKED, ACCEPTED -> messages.say("state.received");
            case REFUSED -> messages.say("outcome.refused");
            case RETURNED -> messages.say("state.returned");
            case QUARANTINED -> messages.say("outcome.quarantined");
            case FAILED -> messages.say("outcome.failed");
        };
    }

    /** Why a step was not taken. */
    String refusal(DeliveryRefusedException.Reason reason, UploadLimits limits) {
        return switch (reason) {
            case UNKNOWN -> messages.say("not-found");
            case TOO_LARGE -> messages.say("refused.too-large", megabytes(limits.bytes()));
            case TOO_MANY_FILES -> messages.say("refused.files", limits.filesPerDay());
            case TOO_MANY_BYTES -> messages.say("refused.bytes", megabytes(limits.bytesPerDay()));
            case NOT_NOW -> messages.say("refused.not-now");
            case REASON_NEEDED -> messages.say("refused.reason");
            case UNCONFIRMED -> messages.say("refused.unconfirmed");
            case KNOWN -> messages.say("refused.known");
            case SAME_PERSON -> messages.say("refused.same-person");
        };
    }

    static long megabytes(long bytes) {
        return bytes >> 20;
    }

    /** How large a file is: {@code 48 kB}, {@code 3,1 MB}. */
    String size(long bytes) {
        return bytes < 1_000_000
                ? messages.say("size.kb", Math.max(1, bytes / 1000))
                : messages.say("size.mb", language.tenths(bytes / 1_000_000.0));
    }

    /** The reader. */
    String you() {
        return messages.say("you");
    }
}
