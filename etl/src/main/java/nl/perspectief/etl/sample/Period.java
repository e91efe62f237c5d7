package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.sql.Quarter;

/** A quarter or a calendar year. */
sealed interface Period {

    boolean contains(Quarter quarter);

    record OfQuarter(Quarter quarter) implements Period {
        @Override
        public boolean contains(Quarter other) {
            return quarter.equals(other);
        }

        @Override
        public String toString() {
            return quarter.toString();
        }
    }

    record OfYear(int year) implements Period {
        @Override
        public boolean contains(Quarter other) {
            return other.year() == year;
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /** The quarters, and after them the years they touch. */
    static List<Period> of(List<Quarter> quarters) {
        Set<Period> years = new LinkedHashSet<>();
        List<Period> periods = new ArrayList<>();
        for (var quarter : quarters) {
            periods.add(new OfQuarter(quarter));
            years.add(new OfYear(quarter.year()));
        }
        periods.addAll(years);
        return periods;
    }
}
