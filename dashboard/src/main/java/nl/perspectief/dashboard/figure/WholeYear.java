package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** The last year of which all quarters are there. */
public final class WholeYear {

    private static final int QUARTERS = 4;

    private WholeYear() {}

    /** Null when the programme has not had one by then. */
    public static @Nullable Period upTo(Quarter last, Programme programme) {
        var year = Period.ofYear(last.number() == QUARTERS ? last.year() : last.year() - 1);
        return programme.hadBegunBy(year.first()) ? year : null;
    }
}
