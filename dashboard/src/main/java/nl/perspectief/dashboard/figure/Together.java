package nl.perspectief.dashboard.figure;

import java.util.List;
import java.util.function.Supplier;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Measure;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of several municipalities together: the sum of what is shown of each. Survival is read
 * from their one curve, as far as that is shown.
 */
public final class Together {

    /** What the programme itself has is a sum too when it is this close to it. */
    private static final double SAME = 1e-6;

    private final Indicator indicator;
    private final String measure;

    public Together(Indicator indicator, String measure) {
        this.indicator = indicator;
        this.measure = measure;
    }

    /**
     * Null where those figures cannot be added up, or there are none.
     *
     * @param parts of each of them
     * @param total the same of the programme
     * @param curve of all together; asked only where it may be shown. Empty where there is none
     */
    public @Nullable Observation of(
            List<Observation> parts, @Nullable Observation total, Supplier<DisclosedCurve> curve) {
        if (parts.isEmpty() || !isSum(total)) {
            return null;
        }
        if (!indicator.isSurvival()) {
            return Pooled.of(parts);
        }
        boolean isTold = Pooled.status(parts) == Status.VALUE;
        return Pooled.of(parts, isTold ? read(curve.get()) : null);
    }

    /** Of a middle or a mean of municipalities a sum would be another figure. */
    private boolean isSum(@Nullable Observation total) {
        return switch (Kind.of(measure)) {
            case SHARE, COUNT -> true;
            case DAYS -> false;
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

    private @Nullable Estimate read(DisclosedCurve curve) {
        if (!(Measure.parse(measure) instanceof Measure.Horizon(int day, _))) {
            return null;
        }
        Estimate survival = curve.survivalAt(day);
        return survival == null || indicator.isRetention() ? survival : survival.complement();
    }
}
