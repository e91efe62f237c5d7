package nl.perspectief.dashboard.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.TestResult;

/** How often chance alone gives a difference as large, and whether that is seldom. */
public final class ChanceWords {

    /** A difference is called demonstrable when chance makes one as large less often than this. */
    private static final double RARE = 0.05;

    private static final double SMALLEST = 0.001;

    private final Language language;
    private final Messages messages;

    public ChanceWords(Language language) {
        this.language = language;
        messages = language.messages(ChanceWords.class);
    }

    public static boolean isRare(TestResult result) {
        return result.pValue() < RARE;
    }

    /** {@code p = 0,012}; rounded down, so never on the wrong side of what is called rare. */
    public String of(TestResult result) {
        double pValue = result.pValue();
        if (pValue < SMALLEST) {
            return messages.say("chance.small", language.decimals(SMALLEST, 3));
        }
        int places = pValue < 0.1 ? 3 : 2;
        var rounded = BigDecimal.valueOf(pValue).setScale(places, RoundingMode.DOWN);
        return messages.say("chance", language.decimals(rounded.doubleValue(), places));
    }
}
