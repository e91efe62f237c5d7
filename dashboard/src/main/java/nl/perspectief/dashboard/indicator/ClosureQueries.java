package nl.perspectief.dashboard.indicator;

import static nl.perspectief.sql.published.Tables.CLOSURES;
import static nl.perspectief.sql.published.Tables.REVISIONS;

import java.util.List;
import java.util.Set;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.published.tables.records.RevisionsRecord;
import org.jooq.DSLContext;

/** Asks what was closed, and what would be told differently now. */
final class ClosureQueries {

    private final DSLContext database;

    ClosureQueries(DSLContext database) {
        this.database = database;
    }

    /** Those of which quarters were closed. */
    Set<String> programmes() {
        return DefinitionQueries.has(database, CLOSURES)
                ? database.selectDistinct(CLOSURES.PROGRAMME)
                        .from(CLOSURES)
                        .fetchSet(CLOSURES.PROGRAMME)
                : Set.of();
    }

    /** In order of time; none in a file that was published before quarters could be closed. */
    List<ClosedQuarter> closures(String programme) {
        return DefinitionQueries.has(database, CLOSURES)
                ? database.selectFrom(CLOSURES)
                        .where(CLOSURES.PROGRAMME.eq(programme))
                        .orderBy(CLOSURES.QUARTER)
                        .fetch(
                                row ->
                                        new ClosedQuarter(
                                                Quarter.parse(row.getQuarter()),
                                                row.getSnapshotId(),
                                                row.getClosedOn()))
                : List.of();
    }

    /** By indicator and measure, the total before the municipalities by code, in order of time. */
    List<Revision> revisions(String programme) {
        return DefinitionQueries.has(database, REVISIONS)
                ? database.selectFrom(REVISIONS)
                        .where(REVISIONS.PROGRAMME.eq(programme))
                        .orderBy(
                                REVISIONS.INDICATOR,
                                REVISIONS.MEASURE,
                                REVISIONS.MUNICIPALITY_CODE,
                                REVISIONS.PERIOD)
                        .fetch(ClosureQueries::revision)
                : List.of();
    }

    private static Revision revision(RevisionsRecord row) {
        return new Revision(
                row.getIndicator(),
                row.getMeasure(),
                row.getMunicipalityCode(),
                Period.parse(row.getPeriod()),
                row.getNumerator(),
                row.getDenominator(),
                Status.valueOf(row.getStatus()),
                row.getIsSuppressed());
    }
}
