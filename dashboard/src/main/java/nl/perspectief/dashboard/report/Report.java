package nl.perspectief.dashboard.report;

import java.util.List;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.TrendSignals;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * All that is in a report, as asked; its sentences and charts are made from this and nothing else.
 *
 * @param municipality null for the programme as a whole
 * @param year the last whole year; null when there is none yet
 * @param compared of which period each municipality is told
 * @param lines in the order of the report
 * @param each every municipality by name; empty in the report of a municipality
 * @param missing names of those whose delivery of the last quarter is not in
 */
record Report(
        SnapshotInfo snapshot,
        Programme programme,
        @Nullable Municipality municipality,
        Quarter last,
        @Nullable Period year,
        Period compared,
        List<Line> lines,
        List<OfMunicipality> each,
        List<String> missing) {

    Report {
        lines = List.copyOf(lines);
        each = List.copyOf(each);
        missing = List.copyOf(missing);
    }

    /**
     * A figure of whom the report is about.
     *
     * @param ofYear null when there is no whole year, or nothing is told of it
     * @param ofProgramme in the last quarter, beside that of a municipality; null otherwise
     */
    record Line(
            ReportFigure figure,
            Trend trend,
            @Nullable Observation ofYear,
            @Nullable Observation ofProgramme) {

        TrendSignals.Tested tested() {
            return new TrendSignals.Tested(
                    trend, new Testing(figure.indicator(), figure.figure().measure()));
        }
    }

    /**
     * @param figures those that are told of each municipality, in the order of the report; null
     *     where it takes no part
     */
    record OfMunicipality(String name, List<@Nullable Observation> figures) {}

    Whose whose() {
        return municipality == null ? Whose.of(programme) : Whose.of(municipality);
    }

    List<Line> pictured() {
        return lines.stream().filter(one -> one.figure().isPictured()).toList();
    }
}
