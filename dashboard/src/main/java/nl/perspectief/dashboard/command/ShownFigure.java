package nl.perspectief.dashboard.command;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.util.Objects;
import nl.perspectief.dashboard.indicator.Observation;

/** A figure of the municipality's own, in a few Dutch words. */
final class ShownFigure {

    private ShownFigure() {}

    /** {@code 31}, {@code 58 % (34 van 58)}, or why there is none. */
    static String words(Observation observation) {
        return switch (observation.status()) {
            case VALUE -> value(observation);
            case NOT_APPLICABLE -> "n.v.t.";
            case NOT_DELIVERED -> "niet geleverd";
            case TOO_SHORT -> "te weinig volgduur";
            case SUPPRESSED -> "afgeschermd";
        };
    }

    private static String value(Observation observation) {
        var value = observation.value();
        if (value == null) {
            return "niemand";
        }
        if (observation.measure().equals("count")) {
            return DUTCH.count(Math.round(value));
        }
        var denominator = observation.denominator();
        var whole = denominator == null ? 0 : denominator.longValue();
        // what a survival curve says is no part of a whole
        return observation.nAtRisk() == null
                ? "%s (%s van %s)"
                        .formatted(
                                DUTCH.percent(value),
                                DUTCH.count(
                                        Objects.requireNonNullElse(observation.numerator(), 0L)),
                                DUTCH.count(whole))
                : "%s (van %s)".formatted(DUTCH.percent(value), DUTCH.count(whole));
    }
}
