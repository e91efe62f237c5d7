package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.ANNOTATIONS;
import static nl.perspectief.sql.operations.Tables.TARGETS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.delivery.AimRefusedException.Reason;
import nl.perspectief.sql.AnnotationInput;
import nl.perspectief.sql.Participation;
import nl.perspectief.sql.Participation.Spell;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.TargetInput;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the figures: targets, and what a reader should know. Set and taken back by an
 * administrator, never deleted; figures show it from the next night on.
 */
public final class AimDesk {

    /** The municipality of what is said of a whole programme. */
    public static final String ALL = "ALL";

    private static final int LONGEST_SENTENCE = 1000;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

    private final DSLContext jooq;
    private final AimQueries aims;
    private final Supplier<Participation> participation;
    private final AimCatalogue catalogue = AimCatalogue.read();
    private final Clock clock;

    /**
     * @param participation who takes part now
     */
    AimDesk(DSLContext jooq, Supplier<Participation> participation, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
        aims = new AimQueries(jooq);
        this.participation = participation;
    }

    /**
     * A target as it holds.
     *
     * @param by who set it last
     */
    public record SetTarget(TargetInput target, String by, OffsetDateTime at) {}

    /** What a reader is told, as it stands. */
    public record Written(long id, AnnotationInput annotation, String by, OffsetDateTime at) {}

    public List<SetTarget> targets() {
        return aims.setTargets();
    }

    public List<Written> annotations() {
        return aims.written();
    }

    /** Indicators that are known, and of each its measures. */
    public AimCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Sets a target, in the place of the former one of that year.
     *
     * @throws AimRefusedException when there is nothing it could be of, or no year or value
     */
    public void set(TargetInput target, Actor by) {
        requireKnown(target.programme(), target.municipalityCode());
        requireMeasure(target);
        requireYear(target.year());
        requireValue(target);
        insert(target, target.value(), by);
    }

    private static void requireYear(String year) {
        if (!year.matches("20\\d\\d")) {
            throw new AimRefusedException(Reason.YEAR);
        }
    }

    private void requireMeasure(TargetInput target) {
        var measures = catalogue.measures(target.indicator());
        if (measures.isEmpty()) {
            throw new AimRefusedException(Reason.INDICATOR);
        }
        if (!measures.contains(target.measure())) {
            throw new AimRefusedException(Reason.MEASURE);
        }
    }

    private void requireValue(TargetInput target) {
        var highest =
                catalogue.isShare(target.indicator(), target.measure()) ? BigDecimal.ONE : HIGHEST;
        if (target.value().signum() < 0 || target.value().compareTo(highest) > 0) {
            throw new AimRefusedException(Reason.VALUE);
        }
    }

    /**
     * Takes the target of a year away.
     *
     * @throws AimRefusedException when there is none
     */
    public void withdraw(TargetInput target, Actor by) {
        if (targets().stream().noneMatch(one -> one.target().equals(target))) {
            throw new AimRefusedException(Reason.GONE);
        }
        insert(target, null, by);
    }

    private void insert(TargetInput target, @Nullable BigDecimal value, Actor by) {
        jooq.insertInto(TARGETS)
                .set(TARGETS.INDICATOR, target.indicator())
                .set(TARGETS.MEASURE, target.measure())
                .set(TARGETS.PROGRAMME, target.programme())
                .set(TARGETS.MUNICIPALITY_CODE, target.municipalityCode())
                .set(TARGETS.TARGET_YEAR, target.year())
                .set(TARGETS.TARGET_VALUE, value)
                .set(TARGETS.SET_BY, by.words())
                .set(TARGETS.SET_AT, now())
                .execute();
    }

    /**
     * Writes what a reader should know.
     *
     * @return its number
     * @throws AimRefusedException when there is nothing it could be of, or no sentence
     */
    public long write(AnnotationInput annotation, Actor by) {
        requireKnown(annotation.programme(), annotation.municipalityCode());
        var indicator = annotation.indicator();
        if (indicator != null && catalogue.measures(indicator).isEmpty()) {
            throw new AimRefusedException(Reason.INDICATOR);
        }
        requirePeriod(annotation.period());
        var sentence = annotation.sentence().strip();
        if (sentence.isEmpty() || sentence.length() > LONGEST_SENTENCE) {
            throw new AimRefusedException(Reason.SENTENCE);
        }
        return Objects.requireNonNull(
                jooq.insertInto(ANNOTATIONS)
                        .set(ANNOTATIONS.INDICATOR, indicator)
                        .set(ANNOTATIONS.PROGRAMME, annotation.programme())
                        .set(ANNOTATIONS.MUNICIPALITY_CODE, annotation.municipalityCode())
                        .set(ANNOTATIONS.PERIOD, annotation.period())
                        .set(ANNOTATIONS.SENTENCE, sentence)
                        .set(ANNOTATIONS.WRITTEN_BY, by.words())
                        .set(ANNOTATIONS.WRITTEN_AT, now())
                        .returning(ANNOTATIONS.ANNOTATION_ID)
                        .fetchSingle()
                        .getAnnotationId());
    }

    private static void requirePeriod(String period) {
        if (!period.matches("20\\d\\d")) {
            try {
                Quarter.parse(period);
            } catch (IllegalArgumentException e) {
                throw new AimRefusedException(Reason.PERIOD);
            }
        }
    }

    /**
     * Takes it back.
     *
     * @throws AimRefusedException when it does not stand any more
     */
    public void withdraw(long annotationId, Actor by) {
        int withdrawn =
                jooq.update(ANNOTATIONS)
                        .set(ANNOTATIONS.WITHDRAWN_BY, by.words())
                        .set(ANNOTATIONS.WITHDRAWN_AT, now())
                        .where(ANNOTATIONS.ANNOTATION_ID.eq(annotationId))
                        .and(ANNOTATIONS.WITHDRAWN_AT.isNull())
                        .execute();
        if (withdrawn == 0) {
            throw new AimRefusedException(Reason.GONE);
        }
    }

    private void requireKnown(String programme, String municipalityCode) {
        if (!WorkbookDefinition.programmes().contains(programme)) {
            throw new AimRefusedException(Reason.PROGRAMME);
        }
        if (participation.get().spells().stream()
                .noneMatch(spell -> isWhose(spell, programme, municipalityCode))) {
            throw new AimRefusedException(Reason.MUNICIPALITY);
        }
    }

    private static boolean isWhose(Spell spell, String programme, String municipalityCode) {
        return municipalityCode.equals(ALL)
                ? spell.programme().equals(programme)
                : spell.isOf(programme, municipalityCode);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
