package nl.perspectief.dashboard.figure;

import java.util.List;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The start quarters that are taken together.
 *
 * @param from null from the beginning
 * @param to null to the newest
 */
public record Cohort(@Nullable Quarter from, @Nullable Quarter to) {

    public CurveSelection selection(
            String indicator, String programme, List<String> municipalities) {
        return new CurveSelection(indicator, programme, municipalities, from, to);
    }
}
