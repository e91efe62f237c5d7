package nl.perspectief.dashboard.chart;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The line under a chart.
 *
 * @param text where the numbers come from, and on how many they rest
 * @param isQuotable whether a sentence made from them may go into a letter
 */
public record SourceLine(@JsonValue String text, boolean isQuotable) {

    /** A sentence for a letter, with what it rests on; empty when there is to be none. */
    public String quoted(String sentence) {
        return isQuotable ? "%s (%s)".formatted(sentence, text) : "";
    }

    @Override
    public String toString() {
        return text;
    }
}
