package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.TrendTest;
import org.jspecify.annotations.Nullable;

/** What is said of the way a figure goes; those first that ask for attention. */
public enum Signal {
    WORSE("▼", "worse", "signal.worse"),
    BETTER("▲", "better", "signal.better"),
    /** Where neither way is better. */
    RISING("↗", "", "signal.rising"),
    FALLING("↘", "", "signal.falling"),
    /** Chance alone may well make such a row. */
    NONE("●", "", "signal.none"),
    /** Too few periods to test. */
    TOO_LITTLE("◌", "", "signal.too-little"),
    /** There is no test for this kind of figure. */
    UNTESTED("◌", "", "signal.untested"),
    /** No figure at all. */
    ABSENT("○", "", "signal.absent");

    private final String shape;
    private final String tone;
    private final String key;

    Signal(String shape, String tone, String key) {
        this.shape = shape;
        this.tone = tone;
        this.key = key;
    }

    /** Tells it apart without colour. */
    public String shape() {
        return shape;
    }

    /** Better, worse, or empty where neither is meant. */
    public String tone() {
        return tone;
    }

    public String word(Language language) {
        return language.messages(Signal.class).say(key);
    }

    /**
     * @param test null when there is none for this kind of figure
     * @param remains whether it is still a signal among all that were tested at once
     */
    static Signal of(Trend trend, @Nullable TrendTest test, boolean remains, Better better) {
        if (!trend.hasFigures()) {
            return ABSENT;
        }
        if (test == null) {
            return UNTESTED;
        }
        return switch (test.trend()) {
            case TOO_FEW_PERIODS -> TOO_LITTLE;
            case NO_CHANGE -> NONE;
            case RISING -> remains ? changing(true, better) : NONE;
            case FALLING -> remains ? changing(false, better) : NONE;
        };
    }

    private static Signal changing(boolean rising, Better better) {
        return switch (better) {
            case HIGHER -> rising ? BETTER : WORSE;
            case LOWER -> rising ? WORSE : BETTER;
            case NEITHER -> rising ? RISING : FALLING;
        };
    }
}
