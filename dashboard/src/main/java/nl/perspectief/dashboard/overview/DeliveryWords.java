package nl.perspectief.dashboard.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.MarkGrid;
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** A delivery as a mark with its words. */
final class DeliveryWords {

    /** Shapes first: the colours only help. */
    enum Mark {
        IN("●", "binnen", false),
        LATE("◐", "binnen, te laat", false),
        UNDER_WAY("◌", "ontvangen, nog niet verwerkt", false),
        RETURNED("✕", "terug naar de gemeente", true),
        NOT_YET("○", "nog niet binnen", false),
        MISSED("□", "niet geleverd, termijn voorbij", true),
        NONE("", "doet niet mee", false);

        private final MarkGrid.Mark shown;

        Mark(String shape, String words, boolean attention) {
            shown = new MarkGrid.Mark(shape, words, attention);
        }

        MarkGrid.Mark shown() {
            return shown;
        }

        /** Its place in the legend; -1 for what is left empty. */
        int place() {
            return this == NONE ? -1 : ordinal();
        }
    }

    private DeliveryWords() {}

    /**
     * @param delivery null when the municipality does not take part in that quarter
     */
    static Mark mark(@Nullable DeliveryState delivery, LocalDate asOf) {
        if (delivery == null) {
            return Mark.NONE;
        }
        return switch (delivery.state()) {
            case "IMPORTED" -> delivery.late() ? Mark.LATE : Mark.IN;
            case "RECEIVED", "CHECKED", "SUBMITTED" -> Mark.UNDER_WAY;
            case "RETURNED", "REFUSED", "QUARANTINED" -> Mark.RETURNED;
            default -> asOf.isAfter(delivery.deadline()) ? Mark.MISSED : Mark.NOT_YET;
        };
    }

    /** {@code op 12-11-2026}; empty when nothing came in. */
    static String deliveredOn(@Nullable DeliveryState delivery) {
        var day = delivery == null ? null : delivery.deliveredOn();
        return day == null ? "" : "op " + Dutch.day(day);
    }

    /** {@code uiterste dag 11-11-2026}; empty when nobody takes part. */
    static String deadline(Deliveries deliveries, Quarter quarter) {
        return lastDay(deliveries, quarter).map(day -> "uiterste dag " + Dutch.day(day)).orElse("");
    }

    /** The last of several when some got more time. */
    private static Optional<LocalDate> lastDay(Deliveries deliveries, Quarter quarter) {
        return deliveries.municipalities().stream()
                .flatMap(one -> Stream.ofNullable(deliveries.state(one, quarter)))
                .map(DeliveryState::deadline)
                .max(Comparator.naturalOrder());
    }

    /** How many are in for the newest quarter, who is not, and until when that can be mended. */
    static String answer(Deliveries deliveries) {
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
        return "Van %s zijn %d van de %d leveringen verwerkt.%s"
                .formatted(
                        newest,
                        expected - missing.size(),
                        expected,
                        missing.isEmpty() ? "" : still(missing) + until(deliveries, newest));
    }

    /** A long list is cut off, but never to hide a single one. */
    private static String still(List<String> missing) {
        var names = missing;
        if (missing.size() > Lines.MOST + 1) {
            names = new ArrayList<>(missing.subList(0, Lines.MOST));
            names.add("nog %d".formatted(missing.size() - Lines.MOST));
        }
        return " Nog niet: %s.".formatted(Dutch.listed(names));
    }

    private static String until(Deliveries deliveries, Quarter quarter) {
        return lastDay(deliveries, quarter)
                .map(
                        day ->
                                deliveries.asOf().isAfter(day)
                                        ? " De uiterste dag was %s.".formatted(Dutch.day(day))
                                        : " Leveren kan tot en met %s.".formatted(Dutch.day(day)))
                .orElse("");
    }
}
