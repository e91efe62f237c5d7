package nl.perspectief.dashboard.municipality;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Pooled;
import nl.perspectief.dashboard.indicator.Measure;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of several municipalities together: sums of what is shown of each. Survival is read
 * from their one curve, as far as that is shown.
 *
 * @param codes of those together
 * @param curves of all together, by the id of an indicator; asked only where it may be shown
 */
record PeerFigures(Everyone everyone, List<String> codes, Function<String, DisclosedCurve> curves) {

    /** What the programme itself has is a sum too when it is this close to it. */
    private static final double SAME = 1e-6;

    /** Null where those figures cannot be added up, or none of them takes part. */
    @Nullable Observation of(ShownFigure figure) {
        var parts =
                codes.stream()
                        .flatMap(code -> Stream.ofNullable(everyone.of(figure, code)))
                        .toList();
        if (parts.isEmpty() || !isSum(figure)) {
            return null;
        }
        if (!figure.indicator().isSurvival()) {
            return Pooled.of(parts);
        }
        boolean isTold = Pooled.status(parts) == Status.VALUE;
        return Pooled.of(parts, isTold ? fromCurve(figure) : null);
    }

    /** Of a middle or a mean of municipalities a sum would be another figure. */
    private boolean isSum(ShownFigure figure) {
        Observation total = everyone.of(figure, Observation.ALL);
        return switch (Kind.of(figure.measure())) {
            case SHARE -> true;
            case COUNT, DAYS -> false;
            case NUMBER -> total != null && isQuotient(total);
        };
    }

    private static boolean isQuotient(Observation total) {
        Double value = total.value();
        Long numerator = total.numerator();
        var denominator = total.denominator();
        return value != null
                && numerator != null
                && denominator != null
                && denominator.signum() > 0
                && Math.abs(value - numerator / denominator.doubleValue()) < SAME;
    }

    private @Nullable Estimate fromCurve(ShownFigure figure) {
        var curve = curves.apply(figure.indicator().id());
        if (!(Measure.parse(figure.measure()) instanceof Measure.Horizon(int day, _))) {
            return null;
        }
        Estimate survival = curve.survivalAt(day);
        return survival == null || figure.indicator().isRetention()
                ? survival
                : survival.complement();
    }
}
