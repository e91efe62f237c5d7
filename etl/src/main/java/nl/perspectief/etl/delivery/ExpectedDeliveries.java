package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.Quarter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What a municipality is to deliver, until when, and how far it is with it. */
public final class ExpectedDeliveries {

    private final DSLContext jooq;
    private final Supplier<CheckContext> participants;
    private final PostponementDesk postponements;

    ExpectedDeliveries(
            DSLContext jooq, Supplier<CheckContext> participants, PostponementDesk postponements) {
        this.jooq = jooq;
        this.postponements = postponements;
        this.participants = participants;
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
        var progress = progress(DELIVERIES.MUNICIPALITY_CODE.eq(code));
        return new Look(progress).of(programme, code, day, quarters);
    }

    /**
     * The same of everyone who takes part, by municipality code.
     *
     * @param municipalities codes of whom to look at
     */
    public SortedMap<String, List<Expected>> ofAll(
            String programme, List<String> municipalities, LocalDate day, int quarters) {
        var look = new Look(progress(DSL.noCondition()));
        var all = new TreeMap<String, List<Expected>>();
        for (String code : municipalities) {
            all.put(code, look.of(programme, code, day, quarters));
        }
        return all;
    }

    /** One look at who takes part, and until when each may deliver. */
    private final class Look {

        private final Map<Key, Progress> progress;
        private final CheckContext.Participation participation =
                Objects.requireNonNull(participants.get().participation());
        private final Deadlines deadlines = postponements.deadlines();

        Look(Map<Key, Progress> progress) {
            this.progress = progress;
        }

        List<Expected> of(String programme, String municipalityCode, LocalDate day, int quarters) {
            return Stream.iterate(Quarter.of(day).previous(), Quarter::previous)
                    .limit(quarters)
                    .filter(
                            quarter ->
                                    participation
                                            .whyNotExpected(programme, municipalityCode, quarter)
                                            .isEmpty())
                    .map(quarter -> expected(new Key(programme, municipalityCode, quarter)))
                    .toList();
        }

        private Expected expected(Key key) {
            return new Expected(
                    key.programme(),
                    key.quarter(),
                    deadlines.of(key.programme(), key.municipalityCode(), key.quarter()),
                    deadlines.isPostponed(key.programme(), key.municipalityCode(), key.quarter()),
                    progress.getOrDefault(key, Progress.NOTHING));
        }
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
