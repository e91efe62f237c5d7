package nl.perspectief.dashboard.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A closed figure that would be told differently now.
 *
 * @param municipalityCode {@link Observation#ALL} for the programme as a whole
 * @param numerator as it is counted now; null when there is none, or it is not told
 * @param denominator as the numerator
 * @param isKept whether it is for its own municipality only; figures leave the gate without
 */
public record Revision(
        String indicator,
        String measure,
        String municipalityCode,
        Period period,
        @Nullable Long numerator,
        @Nullable BigDecimal denominator,
        Status status,
        boolean isKept) {

    /** Whether it is what that closed figure would be now. */
    public boolean isOf(Observation figure) {
        return indicator.equals(figure.indicator())
                && measure.equals(figure.measure())
                && municipalityCode.equals(figure.municipalityCode())
                && period.equals(figure.period());
    }

    /** The same as it is told to whom it may not be told. */
    public Revision withoutNumbers() {
        return new Revision(
                indicator, measure, municipalityCode, period, null, null, status, isKept);
    }
}
