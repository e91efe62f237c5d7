package nl.perspectief.dashboard.indicator;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.statistics.CurvePoint;
import org.jspecify.annotations.Nullable;

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

    /** Puts a curve together from what all bounds have alike and what each has of its own. */
    static final class Builder {

        private final List<CurvePoint> main = new ArrayList<>();
        private final List<CurvePoint> low = new ArrayList<>();
        private final List<CurvePoint> high = new ArrayList<>();

        /**
         * @param bound null where it is part of the curve under every bound
         */
        void add(@Nullable Bound bound, CurvePoint point) {
            for (Bound each : Bound.values()) {
                if (bound == null || bound == each) {
                    of(each).add(point);
                }
            }
        }

        private List<CurvePoint> of(Bound bound) {
            return switch (bound) {
                case MAIN -> main;
                case LOW -> low;
                case HIGH -> high;
            };
        }

        BoundedCurve build() {
            return new BoundedCurve(main, low, high);
        }
    }
}
