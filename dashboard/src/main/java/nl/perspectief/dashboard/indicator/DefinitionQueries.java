package nl.perspectief.dashboard.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.perspectief.sql.published.Tables.ANNOTATIONS;
import static nl.perspectief.sql.published.Tables.DELIVERIES;
import static nl.perspectief.sql.published.Tables.INDICATORS;
import static nl.perspectief.sql.published.Tables.JOINT_WORKING;
import static nl.perspectief.sql.published.Tables.MUNICIPALITIES;
import static nl.perspectief.sql.published.Tables.OBSERVATIONS;
import static nl.perspectief.sql.published.Tables.SNAPSHOT;
import static nl.perspectief.sql.published.Tables.SOURCES;
import static nl.perspectief.sql.published.Tables.TARGETS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.published.tables.records.AnnotationsRecord;
import nl.perspectief.sql.published.tables.records.DeliveriesRecord;
import nl.perspectief.sql.published.tables.records.IndicatorsRecord;
import nl.perspectief.sql.published.tables.records.MunicipalitiesRecord;
import nl.perspectief.sql.published.tables.records.SnapshotRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the published file says about itself: which indicators, programmes, municipalities. */
final class DefinitionQueries {

    private final DSLContext database;

    DefinitionQueries(DSLContext database) {
        this.database = database;
    }

    SnapshotInfo snapshot() {
        var closing = new ClosureQueries(database).programmes();
        return database.selectFrom(SNAPSHOT).fetchSingle(row -> snapshot(row, closing));
    }

    List<Indicator> indicators() {
        return database.selectFrom(INDICATORS)
                .orderBy(INDICATORS.POSITION)
                .fetch(DefinitionQueries::indicator);
    }

    List<Indicator> publishedIndicators() {
        var published =
                Set.copyOf(
                        database.selectDistinct(OBSERVATIONS.INDICATOR)
                                .from(OBSERVATIONS)
                                .fetch(OBSERVATIONS.INDICATOR));
        return indicators().stream().filter(one -> published.contains(one.id())).toList();
    }

    List<String> publishedBreakdowns(List<String> indicators) {
        return database
                .selectDistinct(OBSERVATIONS.BREAKDOWN_1, OBSERVATIONS.BREAKDOWN_2)
                .from(OBSERVATIONS)
                .where(OBSERVATIONS.INDICATOR.in(indicators))
                .and(OBSERVATIONS.BREAKDOWN_1.isNotNull())
                .fetch()
                .stream()
                .flatMap(pair -> Stream.of(pair.value1(), pair.value2()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> programmes() {
        return database.selectDistinct(DELIVERIES.PROGRAMME)
                .from(DELIVERIES)
                .orderBy(DELIVERIES.PROGRAMME)
                .fetch(DELIVERIES.PROGRAMME);
    }

    List<Municipality> municipalities() {
        return database.selectFrom(MUNICIPALITIES)
                .orderBy(MUNICIPALITIES.NAME)
                .fetch(DefinitionQueries::municipality);
    }

    List<Municipality> participants(String programme) {
        var codes =
                DSL.selectDistinct(DELIVERIES.MUNICIPALITY_CODE)
                        .from(DELIVERIES)
                        .where(DELIVERIES.PROGRAMME.eq(programme));
        return database.selectFrom(MUNICIPALITIES)
                .where(MUNICIPALITIES.MUNICIPALITY_CODE.in(codes))
                .orderBy(MUNICIPALITIES.NAME)
                .fetch(DefinitionQueries::municipality);
    }

    List<DeliveryState> deliveries(String programme) {
        return deliveriesWhere(DELIVERIES.PROGRAMME.eq(programme));
    }

    List<DeliveryState> deliveries(String programme, Quarter quarter) {
        return deliveriesWhere(
                DELIVERIES.PROGRAMME.eq(programme).and(DELIVERIES.QUARTER.eq(quarter.toString())));
    }

    /** A quarter that has not ended may have deliveries, and has no figures yet. */
    SortedMap<Quarter, Coverage> coverage(String programme) {
        var coverage = new TreeMap<Quarter, Coverage>();
        database.select(
                        DELIVERIES.QUARTER,
                        DSL.count().filterWhere(DELIVERIES.STATE.eq(DeliveryState.IMPORTED)),
                        DSL.count())
                .from(DELIVERIES)
                .where(DELIVERIES.PROGRAMME.eq(programme))
                .and(DELIVERIES.QUARTER.le(snapshot().lastQuarter().toString()))
                .groupBy(DELIVERIES.QUARTER)
                .forEach(
                        row ->
                                coverage.put(
                                        Quarter.parse(row.value1()),
                                        new Coverage(row.value2(), row.value3())));
        return coverage;
    }

    List<JointWorking> jointWorking(String programme) {
        return database.selectFrom(JOINT_WORKING)
                .where(JOINT_WORKING.PROGRAMME.eq(programme))
                .orderBy(JOINT_WORKING.MUNICIPALITY_CODE)
                .fetch(row -> new JointWorking(row.getMunicipalityCode(), row.getJointSince()));
    }

    List<Target> targets(String programme, String indicator, String measure) {
        return database.selectFrom(TARGETS)
                .where(TARGETS.PROGRAMME.eq(programme))
                .and(TARGETS.INDICATOR.eq(indicator))
                .and(TARGETS.MEASURE.eq(measure))
                .orderBy(TARGETS.MUNICIPALITY_CODE, TARGETS.YEAR)
                .fetch(
                        row ->
                                new Target(
                                        row.getMunicipalityCode(),
                                        Integer.parseInt(row.getYear()),
                                        row.getTarget().doubleValue()));
    }

    List<Annotation> annotations(String programme, String indicator) {
        return database.selectFrom(ANNOTATIONS)
                .where(ANNOTATIONS.PROGRAMME.eq(programme))
                .and(ANNOTATIONS.INDICATOR.isNull().or(ANNOTATIONS.INDICATOR.eq(indicator)))
                .orderBy(ANNOTATIONS.PERIOD, ANNOTATIONS.MUNICIPALITY_CODE, ANNOTATIONS.SENTENCE)
                .fetch(DefinitionQueries::annotation);
    }

    Map<String, List<Annotation>> annotations(String programme) {
        return database
                .selectFrom(ANNOTATIONS)
                .where(ANNOTATIONS.PROGRAMME.eq(programme))
                .orderBy(ANNOTATIONS.PERIOD, ANNOTATIONS.MUNICIPALITY_CODE, ANNOTATIONS.SENTENCE)
                .stream()
                .collect(
                        groupingBy(
                                row -> Objects.requireNonNullElse(row.getIndicator(), ""),
                                mapping(DefinitionQueries::annotation, toList())));
    }

    private static Annotation annotation(AnnotationsRecord row) {
        return new Annotation(
                row.getMunicipalityCode(), Period.parse(row.getPeriod()), row.getSentence());
    }

    private List<DeliveryState> deliveriesWhere(Condition condition) {
        return database.selectFrom(DELIVERIES)
                .where(condition)
                .orderBy(DELIVERIES.MUNICIPALITY_CODE, DELIVERIES.QUARTER)
                .fetch(DefinitionQueries::delivery);
    }

    boolean knowsSources() {
        return has(database, SOURCES);
    }

    boolean knowsJointWorking() {
        return has(database, JOINT_WORKING);
    }

    /** Files published before it was kept do not have the table. */
    static boolean has(DSLContext database, Table<?> table) {
        return database.fetchExists(
                database.selectOne()
                        .from("duckdb_tables()")
                        .where("schema_name = 'published'")
                        .and("table_name = ?", table.getName()));
    }

    List<DeliveryState> sources(String indicator, String programme) {
        return database.select(DELIVERIES.fields())
                .from(DELIVERIES)
                .join(SOURCES)
                .on(SOURCES.PROGRAMME.eq(DELIVERIES.PROGRAMME))
                .and(SOURCES.MUNICIPALITY_CODE.eq(DELIVERIES.MUNICIPALITY_CODE))
                .and(SOURCES.QUARTER.eq(DELIVERIES.QUARTER))
                .where(SOURCES.INDICATOR.eq(indicator))
                .and(SOURCES.PROGRAMME.eq(programme))
                .orderBy(DELIVERIES.MUNICIPALITY_CODE, DELIVERIES.QUARTER)
                .fetchInto(DELIVERIES)
                .map(DefinitionQueries::delivery);
    }

    private static SnapshotInfo snapshot(SnapshotRecord row, Set<String> closing) {
        return new SnapshotInfo(
                row.getSnapshotId(),
                row.getAsOfDate(),
                Quarter.parse(row.getLastQuarter()),
                row.getIsFictitious(),
                row.getProgramVersion(),
                closing);
    }

    private static Indicator indicator(IndicatorsRecord row) {
        return new Indicator(
                row.getIndicator(),
                row.getPosition(),
                row.getNameNl(),
                row.getNameEn(),
                row.getDefinition(),
                row.getNumeratorText(),
                row.getDenominatorText(),
                row.getUnit(),
                row.getDirection(),
                row.getKind(),
                parts(row.getMeasures()),
                parts(row.getBreakdowns()),
                row.getSources(),
                row.getIntervalMethod(),
                row.getSuppression());
    }

    private static Municipality municipality(MunicipalitiesRecord row) {
        return new Municipality(
                row.getMunicipalityCode(),
                row.getName(),
                row.getProvince(),
                row.getWave(),
                row.getLat().doubleValue(),
                row.getLon().doubleValue());
    }

    private static DeliveryState delivery(DeliveriesRecord row) {
        return new DeliveryState(
                row.getProgramme(),
                row.getMunicipalityCode(),
                Quarter.parse(row.getQuarter()),
                row.getState(),
                row.getVersion(),
                row.getDeliveryMode(),
                row.getReferenceDate(),
                row.getDeliveredOn(),
                row.getDeadline(),
                row.getIsLate());
    }

    private static List<String> parts(@Nullable String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
