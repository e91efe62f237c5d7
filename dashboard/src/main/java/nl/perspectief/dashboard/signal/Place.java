package nl.perspectief.dashboard.signal;

import java.util.List;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.figure.OnMap;
import nl.perspectief.dashboard.figure.Signal;

/**
 * A municipality on the map.
 *
 * @param x from the west, of {@link MapLayout#WIDTH}
 * @param y from the north, of {@link MapLayout#HEIGHT}
 */
record Place(String code, String name, double x, double y, Mark mark) implements OnMap {

    /** Shapes first: the colours only help. */
    enum Mark {
        WORSE("▼", "worse", "map.worse"),
        BETTER("▲", "better", "map.better"),
        /** One thing for the better, another for the worse. */
        BOTH("◆", "both", "map.both"),
        NONE("●", "", "map.none"),
        ABSENT("○", "", "map.absent");

        private final String shape;
        private final String tone;
        private final String key;

        Mark(String shape, String tone, String key) {
            this.shape = shape;
            this.tone = tone;
            this.key = key;
        }

        /**
         * @param signals of one municipality
         * @param delivered whether its newest delivery is in
         */
        static Mark of(List<Signal> signals, boolean delivered) {
            boolean worse = signals.contains(Signal.WORSE);
            boolean better = signals.contains(Signal.BETTER);
            if (worse || better) {
                return worse && better ? BOTH : worse ? WORSE : BETTER;
            }
            return delivered ? NONE : ABSENT;
        }

        String shape() {
            return shape;
        }

        String tone() {
            return tone;
        }

        String key() {
            return key;
        }
    }
}
