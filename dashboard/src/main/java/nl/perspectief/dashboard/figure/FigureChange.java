package nl.perspectief.dashboard.figure;

import java.math.BigDecimal;
import java.util.Objects;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/** One figure as it is and as it would be. */
public record FigureChange(Indicator indicator, Observation before, Observation after) {

    /** Whether anything that is shown or counted differs. */
    public boolean isOtherwise() {
        return before.status() != after.status()
                || !Objects.equals(before.numerator(), after.numerator())
                || !isEqual(before.denominator(), after.denominator())
                || !Objects.equals(before.unknown(), after.unknown())
                || !Objects.equals(before.value(), after.value());
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
