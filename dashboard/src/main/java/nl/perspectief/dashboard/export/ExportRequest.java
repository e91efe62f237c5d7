package nl.perspectief.dashboard.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for, in the words of the asker; still to be judged.
 *
 * @param indicators ids; empty for all that are published
 * @param programme null for all
 * @param municipalities codes, or ALL; empty for all and the total
 * @param period quarter or year; null for both
 * @param from a quarter or a year; null from the beginning
 * @param to a quarter or a year; null to the end
 * @param by tokens: programme, municipality, period and breakdowns
 */
public record ExportRequest(
        List<String> indicators,
        @Nullable String programme,
        List<String> municipalities,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        List<String> by) {

    /** What is told apart when nothing is said. */
    public static final List<String> DEFAULT_BY = List.of("programme", "municipality", "period");

    public ExportRequest {
        indicators = List.copyOf(indicators);
        municipalities = List.copyOf(municipalities);
        by = List.copyOf(by);
    }

    /** Everything that is published without breakdown. */
    public static ExportRequest everything() {
        return new ExportRequest(List.of(), null, List.of(), null, null, null, DEFAULT_BY);
    }
}
