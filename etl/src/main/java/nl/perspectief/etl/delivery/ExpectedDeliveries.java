package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.Quarter;
import org.jooq.DSLContext;

/** What a municipality is to deliver, until when, and how far it is with it. */
public final class ExpectedDeliveries {

    private final DSLContext jooq;
    private final CheckContext.Participation participation;
    private final Deadlines deadlines = Deadlines.ofSettings();

    ExpectedDeliveries(DSLContext jooq, CheckContext.Participation participation) {
        this.jooq = jooq;
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
     */
    public record Expected(
            String programme, Quarter quarter, LocalDate deadline, Progress progress) {

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
        var progress = progress(programme, by.municipalityCode());
        List<Expected> expected = new ArrayList<>();
        var quarter = Quarter.of(day).previous();
        for (int back = 0; back < quarters; back++) {
            if (participation.whyNotExpected(programme, by.municipalityCode(), quarter).isEmpty()) {
                expected.add(
                        new Expected(
                                programme,
                                quarter,
                                deadlines.of(quarter),
                                progress.getOrDefault(quarter.toString(), Progress.NOTHING)));
            }
            quarter = quarter.previous();
        }
        return expected;
    }

    private Map<String, Progress> progress(String programme, String municipalityCode) {
        Map<String, Progress> furthest = new HashMap<>();
        jooq.selectDistinct(DELIVERIES.QUARTER, DELIVERIES.STATE)
                .from(DELIVERIES)
                .where(DELIVERIES.PROGRAMME.eq(programme))
                .and(DELIVERIES.MUNICIPALITY_CODE.eq(municipalityCode))
                .forEach(
                        row ->
                                furthest.merge(
                                        row.value1(),
                                        of(DeliveryState.valueOf(row.value2())),
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
