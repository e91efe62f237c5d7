package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.ANNOTATIONS;
import static nl.perspectief.sql.operations.Tables.TARGETS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.sql.AnnotationInput;
import nl.perspectief.sql.TargetInput;
import nl.perspectief.sql.operations.tables.records.TargetsRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What stands beside the figures: targets, and what a reader should know of them. */
final class AimQueries {

    private final DSLContext jooq;

    AimQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** The newest of every indicator, measure, programme, municipality and year. */
    List<TargetInput> targets() {
        return setTargets().stream().map(AimDesk.SetTarget::target).toList();
    }

    /** The same, with who set them. */
    List<AimDesk.SetTarget> setTargets() {
        var later = TARGETS.as("later");
        return jooq
                .selectFrom(TARGETS)
                .where(TARGETS.TARGET_VALUE.isNotNull())
                .andNotExists(
                        DSL.selectOne()
                                .from(later)
                                .where(later.INDICATOR.eq(TARGETS.INDICATOR))
                                .and(later.MEASURE.eq(TARGETS.MEASURE))
                                .and(later.PROGRAMME.eq(TARGETS.PROGRAMME))
                                .and(later.MUNICIPALITY_CODE.eq(TARGETS.MUNICIPALITY_CODE))
                                .and(later.TARGET_YEAR.eq(TARGETS.TARGET_YEAR))
                                .and(later.TARGET_ID.gt(TARGETS.TARGET_ID)))
                .orderBy(TARGETS.TARGET_ID)
                .fetch()
                .stream()
                .flatMap(AimQueries::target)
                .toList();
    }

    private static Stream<AimDesk.SetTarget> target(TargetsRecord row) {
        BigDecimal value = row.getTargetValue();
        return Stream.ofNullable(value)
                .map(
                        known ->
                                new AimDesk.SetTarget(
                                        new TargetInput(
                                                row.getIndicator(),
                                                row.getMeasure(),
                                                row.getProgramme(),
                                                row.getMunicipalityCode(),
                                                row.getTargetYear(),
                                                known),
                                        row.getSetBy(),
                                        row.getSetAt()));
    }

    /** Those that were not withdrawn. */
    List<AnnotationInput> annotations() {
        return written().stream().map(AimDesk.Written::annotation).toList();
    }

    /** The same, with who wrote them. */
    List<AimDesk.Written> written() {
        return jooq.selectFrom(ANNOTATIONS)
                .where(ANNOTATIONS.WITHDRAWN_AT.isNull())
                .orderBy(ANNOTATIONS.ANNOTATION_ID)
                .fetch(
                        row ->
                                new AimDesk.Written(
                                        Objects.requireNonNull(row.getAnnotationId()),
                                        new AnnotationInput(
                                                row.getIndicator(),
                                                row.getProgramme(),
                                                row.getMunicipalityCode(),
                                                row.getPeriod(),
                                                row.getSentence()),
                                        row.getWrittenBy(),
                                        row.getWrittenAt()));
    }
}
