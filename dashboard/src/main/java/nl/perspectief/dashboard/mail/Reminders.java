package nl.perspectief.dashboard.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.validation.CheckContext;
import org.springframework.stereotype.Component;

/** Reminds municipalities of what they still have to deliver. */
@Component
public final class Reminders {

    private static final int DAYS_AHEAD = 14;

    /** A process that stood still, or a host that did not answer, may catch up so long. */
    private static final int DAYS_LATE = 14;

    private static final int QUARTERS_BACK = 4;

    private final Engine engine;
    private final Post post;
    private final Sorting sorting;
    private final LetterQueries letters;
    private final LetterWords words;
    private final AuditLog log;

    Reminders(
            Engine engine,
            Post post,
            Sorting sorting,
            LetterQueries letters,
            LetterWords words,
            AuditLog log) {
        this.engine = engine;
        this.post = post;
        this.sorting = sorting;
        this.letters = letters;
        this.words = words;
        this.log = log;
    }

    /** Whether anything can be sent at all. */
    public boolean canBeSent() {
        return post.isSet();
    }

    /** When a municipality was last reminded of a quarter; empty when never. */
    public Optional<Instant> last(Account by, String municipality, Expected one) {
        by.requireRole(Role.PROGRAMMA, Role.BEHEER);
        return letters.lastReminder(about(municipality, one));
    }

    /**
     * Reminds a municipality of a quarter now, whatever was sent before.
     *
     * @return to how many accounts it was sent
     */
    public int byHand(Account by, String municipality, Expected one) {
        by.requireRole(Role.PROGRAMMA, Role.BEHEER);
        var about = about(municipality, one);
        var name = names().getOrDefault(municipality, municipality);
        int sent =
                sorting.send(
                        letter(
                                Letter.Occasion.BY_HAND,
                                about,
                                name,
                                one,
                                LocalDate.now(RunRequest.ZONE)),
                        letters.ofMunicipality(municipality),
                        by.actor().words());
        log.record(by, AuditAction.MESSAGE_SENT, "reminder:" + about);
        return sent;
    }

    /** Reminds everybody who is due for it; who was reminded already is not again. */
    void send(LocalDate today) {
        var names = names();
        for (String programme : WorkbookDefinition.programmes()) {
            engine.desk()
                    .submissions()
                    .expected()
                    .ofAll(programme, List.copyOf(names.keySet()), today, QUARTERS_BACK)
                    .forEach(
                            (code, expected) ->
                                    remind(code, names.getOrDefault(code, code), expected, today));
        }
    }

    private void remind(String code, String name, List<Expected> expected, LocalDate today) {
        for (Expected one : expected) {
            occasion(one, today)
                    .ifPresent(
                            occasion ->
                                    sorting.send(
                                            letter(occasion, about(code, one), name, one, today),
                                            letters.ofMunicipality(code),
                                            Actor.NIGHT.words()));
        }
    }

    private static Optional<Letter.Occasion> occasion(Expected one, LocalDate today) {
        var deadline = one.deadline();
        if (!one.isOpen()
                || today.isBefore(deadline.minusDays(DAYS_AHEAD))
                || today.isAfter(deadline.plusDays(DAYS_LATE))) {
            return Optional.empty();
        }
        return Optional.of(
                today.isAfter(deadline) ? Letter.Occasion.OVERDUE : Letter.Occasion.AHEAD);
    }

    /** With the deadline in its key: whoever gets more time is reminded of that anew. */
    private Letter letter(
            Letter.Occasion occasion,
            Letter.About about,
            String name,
            Expected one,
            LocalDate today) {
        var deadline = one.deadline();
        return new Letter(
                occasion,
                about,
                null,
                occasion == Letter.Occasion.BY_HAND
                        ? null
                        : "%s/%s/%s".formatted(occasion, about, deadline),
                words.reminderSubject(about),
                words.reminder(about, name, deadline, today.isAfter(deadline)));
    }

    private static Letter.About about(String municipality, Expected one) {
        return new Letter.About(one.programme(), municipality, one.quarter());
    }

    private Map<String, String> names() {
        return Participants.context(engine.folder().reference()).municipalities().stream()
                .collect(
                        Collectors.toMap(
                                CheckContext.Municipality::code, CheckContext.Municipality::name));
    }
}
