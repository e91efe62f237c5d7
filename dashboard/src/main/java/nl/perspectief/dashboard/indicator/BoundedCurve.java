package nl.perspectief.dashboard.indicator;

import java.util.List;
import nl.perspectief.dashboard.statistics.CurvePoint;

/**
 * One curve under each of its bounds. The points are in no order, and a day may come more than
 * once; a bound that the indicator does not have is empty, or is like main where nothing sets them
 * apart.
 */
public record BoundedCurve(List<CurvePoint> main, List<CurvePoint> low, List<CurvePoint> high) {

    public static final BoundedCurve NONE = new BoundedCurve(List.of(), List.of(), List.of());

    public BoundedCurve {
        main = List.copyOf(main);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }
}
