package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;

/** How a figure is written, and compared with another of its kind. */
public enum Kind {
    COUNT {
        @Override
        public String write(double value, Language language) {
            return language.count(shown(value));
        }
    },
    SHARE {
        @Override
        public String write(double value, Language language) {
            return language.percent(value);
        }

        @Override
        long shown(double value) {
            return Language.wholePercent(value);
        }

        @Override
        public String range(double lower, double upper, Language language) {
            return language.percents(lower, upper);
        }
    },
    DAYS {
        @Override
        public String write(double value, Language language) {
            return language.count(shown(value));
        }
    },
    /** A score, an index or a ratio. */
    NUMBER {
        @Override
        public String write(double value, Language language) {
            return language.hundredths(value);
        }

        @Override
        long shown(double value) {
            return Math.round(value * HUNDRED);
        }
    };

    private static final int HUNDRED = 100;

    public abstract String write(double value, Language language);

    /** The whole number that the reader sees; differences are of what is seen. */
    long shown(double value) {
        return Math.round(value);
    }

    /** Two limits as a reader sees them: {@code 52–64 %}. */
    public String range(double lower, double upper, Language language) {
        var from = write(lower, language);
        var to = write(upper, language);
        return from.equals(to) ? to : from + "–" + to;
    }

    public static Kind of(Observation observation) {
        return of(observation.measure());
    }

    /**
     * @param measure its published name
     */
    public static Kind of(String measure) {
        return switch (measure) {
            case "count" -> COUNT;
            case "median_days" -> DAYS;
            case "mean", "ratio", "index" -> NUMBER;
            default -> SHARE;
        };
    }

    /** Whether its quarter is the one in which people began, not the one in which it was seen. */
    public static boolean isCohort(Observation observation) {
        return observation.nAtRisk() != null || observation.measure().endsWith("w");
    }
}
