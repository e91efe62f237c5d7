package nl.perspectief.dashboard.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.MarkGrid;
import nl.perspectief.dashboard.figure.DeliveryMark;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** What is said of deliveries. */
final class DeliveryWords {

    private final Language language;
    private final Messages messages;

    DeliveryWords(Language language) {
        this.language = language;
        messages = language.messages(DeliveryWords.class);
    }

    List<MarkGrid.Mark> legend() {
        return Stream.of(DeliveryMark.values())
                .filter(mark -> mark != DeliveryMark.NONE)
                .map(mark -> new MarkGrid.Mark(mark.shape(), mark.word(language), mark.attention()))
                .toList();
    }

    /** {@code op 12-11-2026}; empty when nothing came in. */
    String deliveredOn(@Nullable DeliveryState delivery) {
        var day = delivery == null ? null : delivery.deliveredOn();
        return day == null ? "" : messages.say("delivered-on", language.day(day));
    }

    /** {@code uiterste dag 11-11-2026}; empty when nobody takes part. */
    String deadline(Deliveries deliveries, Quarter quarter) {
        return lastDay(deliveries, quarter)
                .map(day -> messages.say("deadline", language.day(day)))
                .orElse("");
    }

    /** The last of several when some got more time. */
    private static Optional<LocalDate> lastDay(Deliveries deliveries, Quarter quarter) {
        return deliveries.municipalities().stream()
                .flatMap(one -> Stream.ofNullable(deliveries.state(one, quarter)))
                .map(DeliveryState::deadline)
                .max(Comparator.naturalOrder());
    }

    /** How many are in for the newest quarter, who is not, and until when that can be mended. */
    String answer(Deliveries deliveries) {
        var newest = deliveries.quarters().getLast();
        var missing = new ArrayList<String>();
        int expected = 0;
        for (Municipality one : deliveries.municipalities()) {
            var state = deliveries.state(one, newest);
            expected += state == null ? 0 : 1;
            if (state != null && !state.isImported()) {
                missing.add(one.name());
            }
        }
        return Messages.together(
                messages.say(
                        "delivered.answer",
                        language.period(newest),
                        expected - missing.size(),
                        expected),
                missing.isEmpty() ? "" : still(missing),
                missing.isEmpty() ? "" : until(deliveries, newest));
    }

    /** A long list is cut off, but never to hide a single one. */
    private String still(List<String> missing) {
        var names = missing;
        if (missing.size() > Lines.MOST + 1) {
            names = new ArrayList<>(missing.subList(0, Lines.MOST));
            names.add(messages.say("delivered.more", missing.size() - Lines.MOST));
        }
        return messages.say("delivered.not-yet", language.listed(names));
    }

    private String until(Deliveries deliveries, Quarter quarter) {
        return lastDay(deliveries, quarter)
                .map(
                        day ->
                                messages.say(
                                        deliveries.asOf().isAfter(day)
                                                ? "delivered.was-until"
                                                : "delivered.until",
                                        language.day(day)))
                .orElse("");
    }
}
