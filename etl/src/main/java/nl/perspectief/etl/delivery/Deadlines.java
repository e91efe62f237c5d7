package nl.perspectief.etl.delivery;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.perspectief.sql.Quarter;

/** Until when a quarter may be delivered, as the warehouse judges it too. */
public final class Deadlines {

    private static final int USUAL_WEEKS = ProgramSettings.of("deadline_weeks");

    private final NavigableMap<Quarter, Integer> weeks;
    private final Map<Key, LocalDate> postponed;

    /** A quarter of a municipality in a programme. */
    record Key(String programme, String municipalityCode, Quarter quarter) {}

    private Deadlines(NavigableMap<Quarter, Integer> weeks, Map<Key, LocalDate> postponed) {
        this.weeks = weeks;
        this.postponed = Map.copyOf(postponed);
    }

    /**
     * @param weeks after a quarter's end, from a quarter on; before these as the program says
     */
    static Deadlines of(Map<Quarter, Integer> weeks) {
        return new Deadlines(Collections.unmodifiableNavigableMap(new TreeMap<>(weeks)), Map.of());
    }

    /** The same, with some who have longer. */
    Deadlines with(Map<Key, LocalDate> postponed) {
        return new Deadlines(weeks, postponed);
    }

    int weeks(Quarter quarter) {
        var term = weeks.floorEntry(quarter);
        return term == null ? USUAL_WEEKS : term.getValue();
    }

    /** The last day on which everyone is in time. */
    public LocalDate of(Quarter quarter) {
        return quarter.lastDay().plusWeeks(weeks(quarter));
    }

    /** The last day on which a municipality is in time; never before everyone's. */
    public LocalDate of(String programme, String municipalityCode, Quarter quarter) {
        var usual = of(quarter);
        var own = postponed.getOrDefault(new Key(programme, municipalityCode, quarter), usual);
        return own.isAfter(usual) ? own : usual;
    }

    /** Whether a municipality has longer than everyone. */
    public boolean isPostponed(String programme, String municipalityCode, Quarter quarter) {
        return of(programme, municipalityCode, quarter).isAfter(of(quarter));
    }
}
