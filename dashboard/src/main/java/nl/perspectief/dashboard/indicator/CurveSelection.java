package nl.perspectief.dashboard.indicator;

import java.util.List;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Whose follow-up a curve shows.
 *
 * @param indicator a survival indicator, such as BEH-01
 * @param municipalities pooled; empty pools the whole programme
 * @param from first start quarter of the cohort; null from the beginning
 * @param to last start quarter of the cohort; null to the end
 */
public record CurveSelection(
        String indicator,
        String programme,
        List<String> municipalities,
        @Nullable Quarter from,
        @Nullable Quarter to) {

    public CurveSelection {
        municipalities = List.copyOf(municipalities);
    }

    /** The retention curve of a whole programme, all start quarters together. */
    public static CurveSelection retention(String programme) {
        return new CurveSelection("BEH-01", programme, List.of(), null, null);
    }

    public CurveSelection municipalities(List<String> codes) {
        return new CurveSelection(indicator, programme, codes, from, to);
    }

    public CurveSelection between(@Nullable Quarter first, @Nullable Quarter last) {
        return new CurveSelection(indicator, programme, municipalities, first, last);
    }
}
