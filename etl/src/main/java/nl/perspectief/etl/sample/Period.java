package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.List;
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
        List<Period> periods = new ArrayList<>();
        quarters.forEach(quarter -> periods.add(new OfQuarter(quarter)));
        periods.addAll(years(quarters));
        return periods;
    }

    /** The years that these quarters touch. */
    static List<Period> years(List<Quarter> quarters) {
        return quarters.stream().map(Quarter::year).distinct().<Period>map(OfYear::new).toList();
    }
}
