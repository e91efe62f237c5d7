package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        NOT_YET("○", "nog niet binnen", true),
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

    /** Null: the municipality does not take part in that quarter. */
    static Mark mark(@Nullable DeliveryState delivery) {
        if (delivery == null) {
            return Mark.NONE;
        }
        return switch (delivery.state()) {
            case "IMPORTED" -> delivery.late() ? Mark.LATE : Mark.IN;
            case "RECEIVED", "CHECKED", "SUBMITTED" -> Mark.UNDER_WAY;
            case "RETURNED", "REFUSED", "QUARANTINED" -> Mark.RETURNED;
            default -> Mark.NOT_YET;
        };
    }

    /** {@code op 12-11-2026}; empty when nothing came in. */
    static String deliveredOn(@Nullable DeliveryState delivery) {
        var day = delivery == null ? null : delivery.deliveredOn();
        return day == null ? "" : "op " + Dutch.day(day);
    }

    /** {@code uiterste dag 11-11-2026}, or the last of several when some got more time. */
    static String deadline(Deliveries deliveries, Quarter quarter) {
        return deliveries.municipalities().stream()
                .flatMap(one -> Stream.ofNullable(deliveries.state(one, quarter)))
                .map(DeliveryState::deadline)
                .max(Comparator.naturalOrder())
                .map(day -> "uiterste dag " + Dutch.day(day))
                .orElse("");
    }

    /** How many are in for the newest quarter, and who is not; a long list is cut off. */
    static String answer(Deliveries deliveries) {
        var newest = deliveries.quarters().getLast();
        var missing = new ArrayList<String>();
        int expected = 0;
        for (Municipality one : deliveries.municipalities()) {
            var mark = mark(deliveries.state(one, newest));
            expected += mark == Mark.NONE ? 0 : 1;
            if (mark == Mark.NOT_YET || mark == Mark.RETURNED || mark == Mark.UNDER_WAY) {
                missing.add(one.name());
            }
        }
        return "Van %s zijn %d van de %d leveringen verwerkt%s."
                .formatted(newest, expected - missing.size(), expected, still(missing));
    }

    private static String still(List<String> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        int named = Math.min(Lines.MOST, missing.size());
        var names = new ArrayList<>(missing.subList(0, named));
        if (named < missing.size()) {
            names.add("nog %d".formatted(missing.size() - named));
        }
        return "; nog niet: " + Dutch.listed(names);
    }
}
