package nl.perspectief.dashboard.report;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;

/**
 * A figure that is in the report, by {@code report_figures.csv}.
 *
 * @param isPictured whether its course is drawn
 * @param isByMunicipality whether it is told of each municipality of a programme
 */
record ReportFigure(OfferedFigure figure, boolean isPictured, boolean isByMunicipality) {

    private static final String YES = "yes";
    private static final List<CSVRecord> LINES =
            CsvResource.read("/nl/perspectief/dashboard/report/report_figures.csv");

    /** Those of which figures are published, in the order of the report. */
    static List<ReportFigure> of(List<Indicator> published) {
        return LINES.stream().flatMap(line -> of(line, published)).toList();
    }

    private static Stream<ReportFigure> of(CSVRecord line, List<Indicator> published) {
        return published.stream()
                .filter(one -> one.id().equals(line.get("indicator")))
                .flatMap(one -> OfferedFigure.of(one, line.get("measure")::equals).stream())
                .filter(one -> one.question().value().equals(line.get("value")))
                .map(
                        one ->
                                new ReportFigure(
                                        one,
                                        line.get("is_pictured").equals(YES),
                                        line.get("is_by_municipality").equals(YES)));
    }

    Indicator indicator() {
        return figure.indicator();
    }

    /** The letters that its id begins with. */
    String theme() {
        return indicator().id().replaceFirst("-.*", "");
    }

    /** Of what it is told by a part; empty when it is told as a whole. */
    List<String> breakdown() {
        return figure.question().value().isEmpty()
                ? List.of()
                : List.of(indicator().breakdowns().getFirst());
    }

    boolean isOf(Observation one) {
        var value = figure.question().value();
        return value.isEmpty()
                || one.breakdowns().stream().anyMatch(by -> by.value().equals(value));
    }
}
