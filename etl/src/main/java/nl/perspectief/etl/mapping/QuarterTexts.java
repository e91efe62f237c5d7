package nl.perspectief.etl.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.perspectief.sql.Quarter;

/** Reads quarters: 2026-K3, 2026K3, Q3 2026, 3e kwartaal 2026. Always with the year in full. */
public final class QuarterTexts {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)\\d{2})[-/ ]?(?:k|q|kwartaal ?)([1-4])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:k|q|kwartaal ?)([1-4])[-/ ]?((?:19|20)\\d{2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("([1-4])(?:e|ste|de) ?(?:kwartaal|kw) ?((?:19|20)\\d{2})");

    private QuarterTexts() {}

    /** Empty when the text is not one quarter of one year. */
    public static Optional<Quarter> read(String text) {
        var plain = Texts.clean(text).toLowerCase(Locale.ROOT);
        var match = YEAR_FIRST.matcher(plain);
        if (match.matches()) {
            return Optional.of(quarter(match.group(1), match.group(2)));
        }
        match = YEAR_LAST.matcher(plain);
        if (!match.matches()) {
            match = IN_WORDS.matcher(plain);
        }
        return match.matches()
                ? Optional.of(quarter(match.group(2), match.group(1)))
                : Optional.empty();
    }

    private static Quarter quarter(String year, String number) {
        return new Quarter(Integer.parseInt(year), Integer.parseInt(number));
    }
}
