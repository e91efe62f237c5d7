package nl.perspectief.dashboard.municipality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Protection;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** Figures of municipalities and their programme in 2025, made by hand. */
final class Figures {

    static final Period YEAR = Period.ofYear(2025);

    private final List<ShownFigure> shown = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    static ShownFigure figure(String id, String measure, String direction, String sources) {
        var indicator =
                new Indicator(
                        id,
                        1,
                        "Naam van " + id,
                        "Name of " + id,
                        "",
                        "",
                        "",
                        "%",
                        direction,
                        "flow",
                        List.of(measure),
                        List.of(),
                        sources,
                        "Wilson 95%",
                        "S-PCT");
        return ShownFigure.of(List.of(indicator)).getFirst();
    }

    Figures of(ShownFigure figure) {
        shown.add(figure);
        return this;
    }

    /** Of the figure that was named last. */
    Figures share(String code, long numerator, long denominator) {
        var limits = Wilson.interval(numerator, denominator, Confidence.P95);
        return add(
                code,
                Status.VALUE,
                numerator,
                BigDecimal.valueOf(denominator),
                new Estimate((double) numerator / denominator, limits.lower(), limits.upper()));
    }

    Figures quotient(String code, long numerator, String denominator, double value) {
        return add(
                code, Status.VALUE, numerator, new BigDecimal(denominator), Estimate.exact(value));
    }

    Figures count(String code, long count) {
        return add(code, Status.VALUE, count, null, Estimate.exact(count));
    }

    Figures without(String code, Status status) {
        return add(code, status, null, null, null);
    }

    private Figures add(
            String code,
            Status status,
            @Nullable Long numerator,
            @Nullable BigDecimal denominator,
            @Nullable Estimate estimate) {
        var figure = shown.getLast();
        observations.add(
                new Observation(
                        figure.indicator().id(),
                        figure.measure(),
                        "BOTOC",
                        code,
                        YEAR,
                        List.of(),
                        numerator,
                        denominator,
                        numerator == null ? null : 0L,
                        null,
                        1,
                        1,
                        status,
                        Finality.PROVISIONAL,
                        Protection.NONE,
                        estimate));
        return this;
    }

    List<ShownFigure> shown() {
        return List.copyOf(shown);
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    Everyone everyone() {
        return Everyone.of(shown, observations);
    }
}
