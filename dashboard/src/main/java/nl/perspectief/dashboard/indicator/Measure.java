package nl.perspectief.dashboard.indicator;

import java.util.regex.Pattern;

/** What kind of quantity a measure is; told by its published name. */
public sealed interface Measure {

    /** A number of persons, placements or organisations. */
    record Count() implements Measure {}

    /** Numerator over denominator: rate, ratio, mean, index, and rates of a month such as 6m. */
    record Quotient() implements Measure {}

    /** The share without, or with, the event at a day of follow-up: 14d, 26w, 52w_low. */
    record Horizon(int day, Bound bound) implements Measure {}

    /** The day by which half have had the event. */
    record Median() implements Measure {}

    /** Reads a published name; any name that is no count, horizon or median is a quotient. */
    static Measure parse(String name) {
        return switch (name) {
            case "count" -> new Count();
            case "median_days" -> new Median();
            default -> parseHorizon(name);
        };
    }

    private static Measure parseHorizon(String name) {
        var matcher = Horizons.FORM.matcher(name);
        if (!matcher.matches()) {
            return new Quotient();
        }
        int length = Integer.parseInt(matcher.group(1));
        int day = matcher.group(2).equals("w") ? length * 7 : length;
        String bound = matcher.group(3);
        return new Horizon(day, bound == null ? Bound.MAIN : Bound.ofCode(bound));
    }

    /** Keeps the pattern out of sight. */
    final class Horizons {

        private static final Pattern FORM = Pattern.compile("(\\d+)([dw])(?:_(low|high))?");

        private Horizons() {}
    }
}
