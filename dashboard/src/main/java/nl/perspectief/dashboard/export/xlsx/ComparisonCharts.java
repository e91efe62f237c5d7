package nl.perspectief.dashboard.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/** The charts of comparisons, drawn from the cells of their sheet. */
final class ComparisonCharts {

    private final XSSFDrawing drawing;
    private final String sheet;
    private final Language language;
    private final Messages messages;

    /**
     * @param sheet its name
     */
    ComparisonCharts(XSSFDrawing drawing, String sheet, Language language) {
        this.drawing = drawing;
        this.sheet = sheet;
        this.language = language;
        messages = language.messages(ExportDescription.class);
    }

    /**
     * @param top row on which the charts begin
     * @param first row of the first municipality
     */
    void draw(Comparison one, int top, int first) {
        IntervalChart.draw(
                drawing,
                anchor(ComparisonSheet.CHARTS, top),
                intervals(one, first),
                new IntervalChart.Words(
                        title(one, one.hasLimits() ? "compared.intervals" : "compared.dots"),
                        one.indicator().name(language),
                        messages.say("compared.municipality"),
                        one.first().programme(),
                        format(one.kind())),
                new IntervalChart.Scale(one.largest(), one.kind() == Kind.SHARE));
        one.funnel()
                .ifPresent(
                        funnel ->
                                FunnelChart.draw(
                                        drawing,
                                        anchor(
                                                ComparisonSheet.CHARTS
                                                        + ComparisonSheet.CHART_COLUMNS,
                                                top),
                                        funnel(one, funnel, first),
                                        new FunnelChart.Words(
                                                title(one, "compared.funnel"),
                                                messages.say("compared.size"),
                                                one.indicator().name(language),
                                                messages.say("compared.municipality"),
                                                format(one.kind()))));
    }

    private String title(Comparison one, String key) {
        return messages.say(
                key, one.indicator().name(language), language.period(one.first().period()));
    }

    private IntervalChart.Cells intervals(Comparison one, int first) {
        return new IntervalChart.Cells(
                new Numbers.Names(
                        one.told().stream().map(one::name).toList(),
                        sheet,
                        first,
                        ComparisonSheet.NAME),
                cells(one.values(), first, ComparisonSheet.VALUE),
                one.hasLimits()
                        ? cells(one.each(Comparison::minus), first, ComparisonSheet.MINUS)
                        : null,
                one.hasLimits()
                        ? cells(one.each(Comparison::plus), first, ComparisonSheet.PLUS)
                        : null,
                // what a programme counts is no measure for the counts of its municipalities
                one.programme()
                        .filter(_ -> one.kind() != Kind.COUNT)
                        .map(Observation::value)
                        .map(value -> one.each(_ -> value))
                        .map(all -> cells(all, first, ComparisonSheet.PROGRAMME))
                        .orElse(null));
    }

    private FunnelChart.Cells funnel(Comparison one, FunnelLines funnel, int first) {
        var lines = new ArrayList<FunnelChart.Line>();
        for (int i = 1; i < funnel.columns(); i++) {
            lines.add(
                    new FunnelChart.Line(
                            funnel.heading(language).get(i),
                            cells(funnel.column(i), first + 1, ComparisonSheet.LINES + i),
                            funnel.color(i)));
        }
        return new FunnelChart.Cells(
                cells(one.sizes(), first, ComparisonSheet.SIZE),
                cells(one.values(), first, ComparisonSheet.VALUE),
                cells(funnel.column(0), first + 1, ComparisonSheet.LINES),
                lines);
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case SHARE -> "0%";
            case COUNT, DAYS -> "#,##0";
            case NUMBER -> "0.00";
        };
    }

    private Numbers cells(List<Double> numbers, int first, int column) {
        return new Numbers(numbers, sheet, first, column);
    }

    private static XSSFClientAnchor anchor(int column, int top) {
        return new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                column,
                top,
                column + ComparisonSheet.CHART_COLUMNS,
                top + ComparisonSheet.CHART_ROWS + 2);
    }
}
