package nl.perspectief.dashboard.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.CurvePart;
import nl.perspectief.dashboard.statistics.KaplanMeier;

/**
 * On which days a curve is shown: all of them, or a monthly grid and the three horizons. On the
 * grid a day is left out where the figure of its horizon is kept in any part of the curve, and
 * where so few have had the event by then, or so few have not, that they could be told.
 */
sealed interface ShownDays {

    /** The curve is the audience's own. */
    ShownDays EVERY = new Every();

    /** The measures of those figures that tell which days are shown. */
    List<String> HORIZONS = Stream.of(Horizon.values()).map(one -> one.measure).toList();

    /**
     * By the figures of its parts. Days before a horizon of which there are no figures are shown as
     * those of the next one; days after the last one that has figures are outside of the plan.
     */
    static ShownDays of(List<CurvePart> parts) {
        Set<Horizon> told = EnumSet.noneOf(Horizon.class);
        Set<Horizon> kept = EnumSet.noneOf(Horizon.class);
        for (CurvePart part : parts) {
            told.add(Horizon.of(part.measure()));
            if (part.isKept()) {
                kept.add(Horizon.of(part.measure()));
            }
        }
        boolean isNextKept = true;
        for (Horizon horizon : List.of(Horizon.values()).reversed()) {
            isNextKept = told.contains(horizon) ? kept.contains(horizon) : isNextKept;
            if (isNextKept) {
                kept.add(horizon);
            }
        }
        return new Grid(kept);
    }

    /** The days to draw a curve by, up to and including a last one. */
    List<Integer> upTo(int lastDay);

    boolean shows(KaplanMeier curve, int day);

    /** See {@link #EVERY}. */
    record Every() implements ShownDays {

        private static final int WEEK = 7;

        @Override
        public List<Integer> upTo(int lastDay) {
            return IntStream.rangeClosed(0, lastDay / WEEK)
                    .map(week -> week * WEEK)
                    .boxed()
                    .toList();
        }

        @Override
        public boolean shows(KaplanMeier curve, int day) {
            return true;
        }
    }

    /**
     * See {@link ShownDays}.
     *
     * @param kept horizons at which some part is kept
     */
    record Grid(Set<Horizon> kept) implements ShownDays {

        static final int MONTH = 30;
        private static final long SMALLEST = 5;
        private static final long SMALLEST_COHORT = 10;

        @Override
        public List<Integer> upTo(int lastDay) {
            return IntStream.rangeClosed(0, lastDay)
                    .filter(day -> day % MONTH == 0 || Horizon.isOne(day))
                    .boxed()
                    .toList();
        }

        @Override
        public boolean shows(KaplanMeier curve, int day) {
            if (curve.cohort() < SMALLEST_COHORT || kept.contains(Horizon.at(day))) {
                return false;
            }
            long events = curve.eventsUntil(day);
            return (day % MONTH == 0 || Horizon.isOne(day))
                    && isTold(events)
                    && isTold(curve.cohort() - events);
        }

        private static boolean isTold(long persons) {
            return persons == 0 || persons >= SMALLEST;
        }
    }

    /** The days of the published figures. */
    enum Horizon {
        WEEKS_13("13w", 91),
        WEEKS_26("26w", 182),
        WEEKS_52("52w", 364);

        private final String measure;
        private final int day;

        Horizon(String measure, int day) {
            this.measure = measure;
            this.day = day;
        }

        static Horizon of(String measure) {
            for (Horizon one : values()) {
                if (one.measure.equals(measure)) {
                    return one;
                }
            }
            throw new IllegalArgumentException("Not at a horizon: " + measure);
        }

        /** The first one not before the day; the last one for all days after it. */
        static Horizon at(int day) {
            return day <= WEEKS_13.day ? WEEKS_13 : day <= WEEKS_26.day ? WEEKS_26 : WEEKS_52;
        }

        static boolean isOne(int day) {
            return day == WEEKS_13.day || day == WEEKS_26.day || day == WEEKS_52.day;
        }
    }
}
