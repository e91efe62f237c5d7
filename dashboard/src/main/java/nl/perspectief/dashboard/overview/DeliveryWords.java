package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import org.jspecify.annotations.Nullable;

/** A delivery as a mark with its words. */
final class DeliveryWords {

    /** Shapes first: the colours only help. */
    enum Mark {
        IN("●", "binnen"),
        LATE("◐", "binnen, te laat"),
        UNDER_WAY("◌", "ontvangen, nog niet verwerkt"),
        RETURNED("✕", "terug naar de gemeente"),
        NOT_YET("○", "nog niet binnen"),
        NONE("", "doet niet mee");

        private final String shape;
        private final String words;

        Mark(String shape, String words) {
            this.shape = shape;
            this.words = words;
        }

        String shape() {
            return shape;
        }

        String words() {
            return words;
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

    /** {@code Tilburg, 2026-K3: binnen, te laat; op 12-11-2026, uiterste dag 11-11-2026}. */
    static String full(Municipality municipality, DeliveryState delivery) {
        var deliveredOn = delivery.deliveredOn();
        return "%s, %s: %s%s; uiterste dag %s"
                .formatted(
                        municipality.name(),
                        delivery.quarter(),
                        mark(delivery).words(),
                        deliveredOn == null ? "" : " op " + Dutch.day(deliveredOn),
                        Dutch.day(delivery.deadline()));
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
