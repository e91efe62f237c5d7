package nl.perspectief.dashboard.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Annotations, and where the figures before and after a quarter cannot simply be compared. */
final class NoteWords {

    private static final String MODE_B = "B";

    private final Profile profile;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    NoteWords(Profile profile, FigureWords words) {
        this.profile = profile;
        this.words = words;
        language = words.language();
        messages = language.messages(NoteWords.class);
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        notes.addAll(annotations());
        notes.addAll(joined());
        notes.addAll(changesOfMode());
        notes.addAll(breaks());
        return notes;
    }

    private List<String> annotations() {
        var told = new ArrayList<String>();
        profile.annotations()
                .forEach(
                        (indicator, notes) ->
                                notes.stream()
                                        .filter(this::isShown)
                                        .forEach(note -> told.add(told(note, name(indicator)))));
        told.sort(String::compareTo);
        return told;
    }

    private boolean isShown(Annotation note) {
        return note.period().first().compareTo(profile.last()) <= 0;
    }

    private String told(Annotation note, String figure) {
        var period = language.period(note.period());
        return figure.isEmpty()
                ? "%s: %s".formatted(period, note.sentence())
                : "%s, %s: %s".formatted(period, figure, note.sentence());
    }

    private String name(String indicator) {
        return profile.rows().stream()
                .map(row -> row.figure().indicator())
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .map(one -> one.name(language))
                .orElse("");
    }

    /** Who joined later has less of a past, and perhaps not all of a year. */
    private List<String> joined() {
        var deliveries = profile.deliveries();
        var coverage = profile.programme().coverage();
        if (deliveries.isEmpty()
                || coverage.isEmpty()
                || deliveries.getFirst().quarter().compareTo(coverage.firstKey()) <= 0) {
            return List.of();
        }
        var since = deliveries.getFirst().quarter();
        boolean isPart = profile.period().first().compareTo(since) < 0;
        return List.of(
                Messages.together(
                        messages.say(
                                "note.joined",
                                profile.municipality().name(),
                                language.period(since)),
                        isPart
                                ? messages.say("note.part", language.period(profile.period()))
                                : ""));
    }

    private List<String> changesOfMode() {
        var told = new ArrayList<String>();
        var known =
                profile.deliveries().stream()
                        .filter(DeliveryState::isImported)
                        .filter(one -> one.deliveryMode() != null)
                        .toList();
        for (int i = 1; i < known.size(); i++) {
            var mode = known.get(i).deliveryMode();
            if (!Objects.equals(mode, known.get(i - 1).deliveryMode())) {
                var quarter = language.period(known.get(i).quarter());
                var name = profile.municipality().name();
                told.add(
                        MODE_B.equals(mode)
                                ? messages.say("note.to-cohorts", quarter, name)
                                : messages.say("note.to-rows", quarter, name));
            }
        }
        return told;
    }

    /** The programme is another one when others take part. */
    private List<String> breaks() {
        var told = new ArrayList<String>();
        Integer before = null;
        var coverage = profile.programme().coverage().headMap(profile.last().next());
        for (var entry : coverage.entrySet()) {
            int now = entry.getValue().expected();
            if (before != null && Testing.isBroken(before, now)) {
                told.add(
                        messages.say(
                                "note.break",
                                language.period(entry.getKey()),
                                now,
                                words.inText(profile.whole()),
                                before));
            }
            before = now;
        }
        return told;
    }
}
