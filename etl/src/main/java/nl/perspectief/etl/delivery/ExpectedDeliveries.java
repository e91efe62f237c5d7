package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.Quarter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What a municipality is to deliver, until when, and how far it is with it. */
public final class ExpectedDeliveries {

    private final DSLContext jooq;
    private final CheckContext.Participation participation;
    private final PostponementDesk postponements;

    ExpectedDeliveries(
            DSLContext jooq,
            CheckContext.Participation participation,
            PostponementDesk postponements) {
        this.jooq = jooq;
        this.postponements = postponements;
        this.participation = participation;
    }

    /** How far a quarter is; each counts for more than the ones before it. */
    public enum Progress {
        NOTHING,
        RETURNED,
        CHECKED,
        SUBMITTED,
        IMPORTED
    }

    /**
     * A quarter of a programme in which the municipality takes part.
     *
     * @param deadline the last day on which it is in time
     * @param isPostponed whether that is later than for everyone
     */
    public record Expected(
            String programme,
            Quarter quarter,
            LocalDate deadline,
            boolean isPostponed,
            Progress progress) {

        /** Whether its people still have to do something. */
        public boolean isOpen() {
            return progress.compareTo(Progress.SUBMITTED) < 0;
        }
    }

    /** The programmes in which the municipality takes part now, or did in a quarter before. */
    public List<String> programmes(Deliverer by, LocalDate day, int quarters) {
        return WorkbookDefinition.programmes().stream()
                .filter(programme -> !of(programme, by, day, quarters).isEmpty())
                .toList();
    }

    /**
     * The quarters that have ended and are expected, the newest first.
     *
     * @param quarters how many to look back
     */
    public List<Expected> of(String programme, Deliverer by, LocalDate day, int quarters) {
        var code = by.municipalityCode();
        return of(programme, code, day, quarters, progress(DELIVERIES.MUNICIPALITY_CODE.eq(code)));
    }

    /**
     * The same of everyone who takes part, by municipality code.
     *
     * @param municipalities codes of whom to look at
     */
    public SortedMap<String, List<Expected>> ofAll(
            String programme, List<String> municipalities, LocalDate day, int quarters) {
        var progress = progress(DSL.noCondition());
        var all = new TreeMap<String, List<Expected>>();
        for (String code : municipalities) {
            all.put(code, of(programme, code, day, quarters, progress));
        }
        return all;
    }

    private List<Expected> of(
            String programme,
            String municipalityCode,
            LocalDate day,
            int quarters,
            Map<Key, Progress> progress) {
        List<Expected> expected = new ArrayList<>();
        var deadlines = postponements.deadlines();
        var quarter = Quarter.of(day).previous();
        for (int back = 0; back < quarters; back++) {
            if (participation.whyNotExpected(programme, municipalityCode, quarter).isEmpty()) {
                var key = new Key(programme, municipalityCode, quarter);
                expected.add(
                        new Expected(
                                programme,
                                quarter,
                                deadlines.of(programme, municipalityCode, quarter),
                                deadlines.isPostponed(programme, municipalityCode, quarter),
                                progress.getOrDefault(key, Progress.NOTHING)));
            }
            quarter = quarter.previous();
        }
        return expected;
    }

    private record Key(String programme, String municipalityCode, Quarter quarter) {}

    private Map<Key, Progress> progress(Condition whose) {
        Map<Key, Progress> furthest = new HashMap<>();
        jooq.selectDistinct(
                        DELIVERIES.PROGRAMME,
                        DELIVERIES.MUNICIPALITY_CODE,
                        DELIVERIES.QUARTER,
                        DELIVERIES.STATE)
                .from(DELIVERIES)
                .where(whose)
                .forEach(
                        row ->
                                furthest.merge(
                                        new Key(
                                                row.value1(),
                                                row.value2(),
                                                Quarter.parse(row.value3())),
                                        of(DeliveryState.valueOf(row.value4())),
                                        ExpectedDeliveries::further));
        return furthest;
    }

    private static Progress further(Progress one, Progress other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Progress of(DeliveryState state) {
        return switch (state) {
            case RECEIVED, WITHDRAWN, SUPERSEDED -> Progress.NOTHING;
            case RETURNED -> Progress.RETURNED;
            case CHECKED -> Progress.CHECKED;
            case SUBMITTED -> Progress.SUBMITTED;
            case IMPORTED -> Progress.IMPORTED;
        };
    }
}
