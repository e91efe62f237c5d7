package nl.perspectief.dashboard.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one municipality through the quarters, with the quarter from which it works jointly.
 *
 * @param municipality what it is known by; only for a fixed order
 * @param jointSince the number of that quarter, as in the values; null = not yet
 * @param values one a quarter, without quarters of which nothing is known; in any order
 */
public record MunicipalityOutcomes(
        String municipality, @Nullable Integer jointSince, List<PeriodValue<Double>> values) {

    public MunicipalityOutcomes {
        values = List.copyOf(values);
        Set<Integer> quarters = new HashSet<>();
        for (PeriodValue<Double> one : values) {
            if (!quarters.add(one.time()) || !Double.isFinite(one.value())) {
                throw new IllegalArgumentException(
                        "Not one value in quarter %d of %s".formatted(one.time(), municipality));
            }
        }
    }
}
