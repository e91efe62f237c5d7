package nl.perspectief.dashboard.overview;

import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;

/** How a figure is written, and compared with another of its kind. */
enum Kind {
    COUNT {
        @Override
        String write(Estimate estimate) {
            return Dutch.count(shown(estimate));
        }

        @Override
        long shown(Estimate estimate) {
            return Math.round(estimate.value());
        }

        @Override
        String difference(long more) {
            if (more == 0) {
                return "evenveel als";
            }
            return Dutch.count(Math.abs(more)) + (more > 0 ? " meer dan" : " minder dan");
        }
    },
    SHARE {
        @Override
        String write(Estimate estimate) {
            return Dutch.percent(estimate.value());
        }

        @Override
        long shown(Estimate estimate) {
            return Dutch.wholePercent(estimate.value());
        }

        @Override
        String difference(long more) {
            if (more == 0) {
                return "gelijk aan";
            }
            return "%d procentpunt %s dan".formatted(Math.abs(more), more > 0 ? "hoger" : "lager");
        }
    };

    abstract String write(Estimate estimate);

    /** The whole number that the reader sees; differences are of what is seen. */
    abstract long shown(Estimate estimate);

    /** How much more, or less; what it is compared with comes after it. */
    abstract String difference(long more);

    static Kind of(Observation observation) {
        return observation.measure().equals("count") ? COUNT : SHARE;
    }

    /** Whether its quarter is the one in which people began, not the one in which it was seen. */
    static boolean isCohort(Observation observation) {
        return observation.nAtRisk() != null || observation.measure().endsWith("w");
    }
}
