package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.TrendTest;

/** Whether a figure rises or falls, as tested, in words. */
public final class TestedWords {

    private final Testing testing;
    private final boolean isSurvey;
    private final Messages messages;

    public TestedWords(FigureWords words, Indicator indicator, String measure) {
        testing = new Testing(indicator, measure);
        isSurvey = indicator.kind().equals("survey");
        messages = words.language().messages(TestedWords.class);
    }

    /**
     * Empty where there are no figures to test.
     *
     * @param per the length of its periods
     */
    public String of(Trend trend, PeriodType per) {
        if (!trend.hasFigures()) {
            return "";
        }
        TrendTest test = testing.trend(trend);
        if (test == null) {
            return messages.say("trend.untested");
        }
        var over = periods(test.periods(), per);
        return switch (test.trend()) {
            case RISING -> messages.say("trend.rising", over) + judged(true);
            case FALLING -> messages.say("trend.falling", over) + judged(false);
            case NO_CHANGE -> messages.say("trend.no-change", over);
            case TOO_FEW_PERIODS -> messages.say("trend.too-few", test.periods());
        };
    }

    private String judged(boolean rising) {
        return switch (testing.better()) {
            case HIGHER -> messages.say(rising ? "trend.better" : "trend.worse");
            case LOWER -> messages.say(rising ? "trend.worse" : "trend.better");
            case NEITHER -> ".";
        };
    }

    private String periods(int number, PeriodType per) {
        if (isSurvey) {
            return messages.say("periods.surveys", number);
        }
        return per == PeriodType.YEAR
                ? messages.say("periods.years", number)
                : messages.say("periods.quarters", number);
    }
}
