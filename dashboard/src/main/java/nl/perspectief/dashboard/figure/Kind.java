package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.Estimate;

/** How a figure is written, and compared with another of its kind. */
public enum Kind {
    COUNT {
        @Override
        String write(Estimate estimate, Language language) {
            return language.count(shown(estimate));
        }

        @Override
        long shown(Estimate estimate) {
            return Math.round(estimate.value());
        }
    },
    SHARE {
        @Override
        String write(Estimate estimate, Language language) {
            return language.percent(estimate.value());
        }

        @Override
        long shown(Estimate estimate) {
            return Language.wholePercent(estimate.value());
        }
    };

    abstract String write(Estimate estimate, Language language);

    /** The whole number that the reader sees; differences are of what is seen. */
    abstract long shown(Estimate estimate);

    public static Kind of(Observation observation) {
        return observation.measure().equals("count") ? COUNT : SHARE;
    }

    /** Whether its quarter is the one in which people began, not the one in which it was seen. */
    public static boolean isCohort(Observation observation) {
        return observation.nAtRisk() != null || observation.measure().endsWith("w");
    }
}
