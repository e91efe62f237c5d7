package nl.perspectief.dashboard.indicator;

import java.math.BigDecimal;
import java.util.List;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One figure: the counts as published, and what they say.
 *
 * @param indicator its id, such as BEH-01
 * @param measure its published name, such as 26w
 * @param municipalityCode {@link #ALL} for the programme as a whole
 * @param breakdowns none, one or two
 * @param numerator null when nothing was delivered, or the figure is suppressed
 * @param denominator null as the numerator, and for counts
 * @param unknown how many could not be counted because the characteristic is not known
 * @param nAtRisk how many were followed up to the horizon; null unless the measure has one
 * @param municipalitiesDelivered how many of the expected municipalities are in the figure
 * @param protection what of it is for its own municipality only; figures leave the gate without
 * @param estimate null when the status is not VALUE, when there was nobody to count, and when a
 *     median is not reached
 */
public record Observation(
        String indicator,
        String measure,
        String programme,
        String municipalityCode,
        Period period,
        List<Breakdown> breakdowns,
        @Nullable Long numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long unknown,
        @Nullable Long nAtRisk,
        int municipalitiesDelivered,
        int municipalitiesExpected,
        Status status,
        Finality finality,
        Protection protection,
        @Nullable Estimate estimate) {

    /** Stands in place of a municipality code: the whole programme. */
    public static final String ALL = "ALL";

    public Observation {
        breakdowns = List.copyOf(breakdowns);
    }

    /** Whether it is about the whole programme. */
    public boolean isTotal() {
        return municipalityCode.equals(ALL);
    }

    Observation withEstimate(@Nullable Estimate other) {
        return with(numerator, denominator, unknown, nAtRisk, status, protection, other);
    }

    /** The same without how many could not be counted. */
    public Observation withoutUnknown() {
        return with(numerator, denominator, null, nAtRisk, status, Protection.NONE, estimate);
    }

    /** The same as it is told to whom it may not be told. */
    public Observation withoutNumbers() {
        Status told = status == Status.VALUE ? Status.SUPPRESSED : status;
        return with(null, null, null, null, told, Protection.NONE, null);
    }

    private Observation with(
            @Nullable Long numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long unknown,
            @Nullable Long nAtRisk,
            Status status,
            Protection protection,
            @Nullable Estimate estimate) {
        return new Observation(
                indicator,
                measure,
                programme,
                municipalityCode,
                period,
                breakdowns,
                numerator,
                denominator,
                unknown,
                nAtRisk,
                municipalitiesDelivered,
                municipalitiesExpected,
                status,
                finality,
                protection,
                estimate);
    }

    /** The estimate's value; null where there is none. */
    public @Nullable Double value() {
        return estimate == null ? null : (Double) estimate.value();
    }
}
