package nl.perspectief.dashboard.mail;

import java.time.LocalDate;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.ReceiptOutcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What letters say, in Dutch. Nothing of a workbook is told but which rules held it back: what was
 * found in a cell, and the name of a file, may tell of a person.
 */
@Component
final class LetterWords {

    private static final String PAGE = "aanleveren";

    private final Messages messages = Language.DUTCH.messages(LetterWords.class);
    private final String address;

    /**
     * @param address where readers find Perspectief; empty when nobody said
     */
    LetterWords(@Value("${perspectief.mail.address:}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    String reminderSubject(Letter.About about) {
        return messages.say("remind.subject", programme(about), quarter(about));
    }

    String reminder(Letter.About about, String municipality, LocalDate deadline, boolean isPast) {
        var day = Language.DUTCH.day(deadline);
        var what =
                isPast
                        ? messages.say(
                                "remind.overdue",
                                programme(about),
                                quarter(about),
                                municipality,
                                day)
                        : messages.say(
                                "remind.ahead",
                                programme(about),
                                quarter(about),
                                municipality,
                                day);
        return letter(what, withLink(messages.say("remind.how")));
    }

    String receiptSubject(LetterQueries.Judged file) {
        var about = file.about();
        return about == null
                ? messages.say("receipt.subject.nobody")
                : messages.say("receipt.subject", programme(about), quarter(about));
    }

    String receipt(LetterQueries.Judged file) {
        var about = file.about();
        var came =
                about == null
                        ? messages.say(
                                "receipt.came.nobody", Language.DUTCH.moment(file.receivedAt()))
                        : messages.say(
                                "receipt.came",
                                programme(about),
                                quarter(about),
                                Language.DUTCH.moment(file.receivedAt()));
        return letter(
                Messages.together(
                        came,
                        outcome(file.outcome()),
                        file.rules().isEmpty()
                                ? ""
                                : messages.say("receipt.rules", String.join(", ", file.rules()))),
                about == null
                        ? messages.say("receipt.number", Long.toString(file.receipt()))
                        : withLink(messages.say("receipt.how")));
    }

    private String outcome(ReceiptOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> messages.say("outcome.accepted");
            case CHECKED -> messages.say("outcome.checked");
            case RETURNED -> messages.say("outcome.returned");
            case REFUSED -> messages.say("outcome.refused");
            case QUARANTINED -> messages.say("outcome.quarantined");
            case RECEIVED, FAILED -> messages.say("outcome.failed");
        };
    }

    /** The name is the reader's own, and stays on one line. */
    String exportSubject(String name) {
        return messages.say("export.subject", name.replaceAll("\\s+", " "));
    }

    String export(ExportLetters.Told told, boolean isAttached) {
        var how = messages.say("export.how");
        return letter(
                isAttached
                        ? messages.say("export.attached", told.name())
                        : messages.say("export.too-large", told.name()),
                address.isEmpty() ? how : how + "\n" + address + "/" + told.path());
    }

    private String letter(String what, String how) {
        return messages.say("letter", what, how);
    }

    /** The page is for municipalities only. */
    private String withLink(String how) {
        return address.isEmpty() ? how : how + "\n" + address + "/" + PAGE;
    }

    private static String programme(Letter.About about) {
        return Programme.nameOf(about.programme());
    }

    private static String quarter(Letter.About about) {
        return Language.DUTCH.period(about.quarter());
    }
}
