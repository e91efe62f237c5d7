package nl.perspectief.dashboard.export.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.xlsx.Styles.Look;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities beside each other, by name: an indicator is a table with two charts to the right
 * of it. Whoever has no figure stands below those who have one, with the reason.
 */
final class ComparisonSheet {

    private static final int[] WIDTHS = {26, 10, 11, 12, 12, 13, 13, 26, 13, 13};
    private static final int NAME = 0;
    private static final int CODE = 1;
    private static final int VALUE = 2;
    private static final int LOWER = 3;
    private static final int UPPER = 4;
    private static final int PROGRAMME = 5;
    private static final int SIZE = 6;
    private static final int STATE = 7;
    private static final int MINUS = 8;
    private static final int PLUS = 9;

    /** Where the first chart begins, how wide a chart is, and how high. */
    private static final int CHARTS = 11;

    private static final int CHART_COLUMNS = 9;
    private static final int CHART_ROWS = 24;

    /** So many tables come on one page of paper. */
    private static final int TABLES_A_PAGE = 3;

    private static final float HEADING_POINTS = 30;

    /** The points of the limits stand behind the charts. */
    private static final int LINES = CHARTS + 2 * CHART_COLUMNS + 1;

    private final Sheet sheet;
    private final XSSFDrawing drawing;
    private final Styles styles;
    private final Language language;
    private final Messages messages;
    private final FigureWords words;
    private final Map<String, String> names;
    private int next;
    private int tables;

    /**
     * @param sheet that takes rows from above to below
     * @param drawing of the same sheet
     * @param names of municipalities, by their codes
     */
    ComparisonSheet(
            Sheet sheet,
            XSSFDrawing drawing,
            Styles styles,
            Language language,
            Map<String, String> names) {
        this.sheet = sheet;
        this.drawing = drawing;
        this.styles = styles;
        this.language = language;
        this.names = names;
        messages = language.messages(ExportDescription.class);
        words = new FigureWords(language);
        Paper.widths(sheet, WIDTHS);
    }

    /**
     * @param lead sentences above all tables
     */
    void begin(List<String> lead) {
        styles.text(row(), 0, messages.say("compared.title"), Look.TITLE);
        lead.forEach(sentence -> styles.text(row(), 0, sentence, Look.PLAIN));
        row();
    }

    /**
     * After the last table: the points of the limits are for the charts, and stay off the paper.
     */
    void end() {
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        0,
                        CHARTS + 2 * CHART_COLUMNS - 1,
                        0,
                        next);
    }

    void add(Indicator indicator, List<Observation> figures) {
        var told = municipalities(figures, true);
        var absent = municipalities(figures, false);
        Optional<Observation> programme =
                figures.stream().filter(Observation::isTotal).filter(this::isTold).findFirst();
        var testing = new Testing(indicator, told.getFirst().measure());
        int top = next;
        if (tables++ % TABLES_A_PAGE == 0 && tables > 1) {
            sheet.setRowBreak(top - 2);
        }
        styles.text(row(), 0, title(indicator, told.getFirst()), Look.SUBTITLE);
        styles.text(row(), 0, lead(told, absent, programme), Look.PLAIN);
        heading();
        int first = next;
        var funnel = FunnelLines.of(told, programme, testing);
        var lines = funnel.map(one -> one.rows(language)).orElse(List.of());
        int rows = Math.max(told.size() + absent.size(), Math.max(CHART_ROWS, lines.size() + 1));
        for (int i = 0; i < rows; i++) {
            Row row = row();
            if (i < told.size()) {
                write(row, told.get(i), programme, testing);
            } else if (i < told.size() + absent.size()) {
                write(row, absent.get(i - told.size()));
            }
            if (i < lines.size()) {
                writeLine(row, lines.get(i), i == 0);
            }
        }
        row();
        drawIntervals(indicator, told, programme, first, top);
        funnel.ifPresent(one -> drawFunnel(indicator, told, one, testing, first, top));
    }

    private List<Observation> municipalities(List<Observation> figures, boolean isTold) {
        return figures.stream()
                .filter(one -> !one.isTotal() && isTold(one) == isTold)
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    private boolean isTold(Observation one) {
        return one.estimate() != null;
    }

    private String name(Observation one) {
        return names.getOrDefault(one.municipalityCode(), one.municipalityCode());
    }

    private String title(Indicator indicator, Observation one) {
        return "%s %s (%s) · %s · %s"
                .formatted(
                        indicator.id(),
                        indicator.name(language),
                        one.measure(),
                        one.programme(),
                        language.period(one.period()));
    }

    private String lead(
            List<Observation> told, List<Observation> absent, Optional<Observation> programme) {
        return Messages.together(
                messages.say("compared.counted", told.size(), told.size() + absent.size()),
                programme
                        .map(one -> messages.say("compared.programme", words.value(one)))
                        .orElse(""));
    }

    private void heading() {
        Row row = row();
        row.setHeightInPoints(HEADING_POINTS);
        var heading =
                List.of(
                        messages.say("compared.municipality"),
                        messages.say("compared.code"),
                        messages.say("compared.value"),
                        messages.say("compared.lower"),
                        messages.say("compared.upper"),
                        messages.say("compared.of-programme"),
                        messages.say("compared.size"),
                        messages.say("compared.state"),
                        messages.say("compared.minus"),
                        messages.say("compared.plus"));
        for (int i = 0; i < heading.size(); i++) {
            styles.text(row, i, heading.get(i), Look.HEADING);
        }
    }

    private void write(Row row, Observation one, Optional<Observation> programme, Testing testing) {
        Look look = Styles.of(Kind.of(one));
        Estimate estimate = Objects.requireNonNull(one.estimate());
        styles.text(row, NAME, name(one), Look.PLAIN);
        styles.text(row, CODE, one.municipalityCode(), Look.PLAIN);
        styles.number(row, VALUE, estimate.value(), look);
        if (estimate.lower() != null) {
            styles.number(row, LOWER, estimate.lower(), look);
            styles.number(row, MINUS, estimate.value() - estimate.lower(), look);
        }
        if (estimate.upper() != null) {
            styles.number(row, UPPER, estimate.upper(), look);
            styles.number(row, PLUS, estimate.upper() - estimate.value(), look);
        }
        programme
                .map(Observation::value)
                .ifPresent(value -> styles.number(row, PROGRAMME, value, look));
        FunnelUnit unit = testing.unit(one);
        if (unit != null) {
            styles.number(row, SIZE, unit.size(), Look.WHOLE);
        }
    }

    private void write(Row row, Observation one) {
        styles.text(row, NAME, name(one), Look.PLAIN);
        styles.text(row, CODE, one.municipalityCode(), Look.PLAIN);
        styles.text(row, STATE, words.value(one), Look.PLAIN);
    }

    private void writeLine(Row row, List<?> cells, boolean isHeading) {
        for (int i = 0; i < cells.size(); i++) {
            if (isHeading) {
                styles.text(row, LINES + i, cells.get(i).toString(), Look.HEADING);
            } else if (cells.get(i) instanceof Double number) {
                styles.number(row, LINES + i, number, i == 0 ? Look.WHOLE : Look.SHARE);
            }
        }
    }

    private void drawIntervals(
            Indicator indicator,
            List<Observation> told,
            Optional<Observation> programme,
            int first,
            int top) {
        var values = told.stream().map(one -> orZero(one.value())).toList();
        var minus = new ArrayList<Double>();
        var plus = new ArrayList<Double>();
        boolean hasLimits = false;
        for (Observation one : told) {
            Estimate estimate = Objects.requireNonNull(one.estimate());
            hasLimits |= estimate.lower() != null;
            minus.add(estimate.lower() == null ? 0 : estimate.value() - estimate.lower());
            plus.add(estimate.upper() == null ? 0 : estimate.upper() - estimate.value());
        }
        Observation one = told.getFirst();
        IntervalChart.draw(
                drawing,
                anchor(CHARTS, top),
                new IntervalChart.Cells(
                        new Numbers.Names(
                                told.stream().map(this::name).toList(),
                                sheet.getSheetName(),
                                first,
                                NAME),
                        cells(values, first, VALUE),
                        hasLimits ? cells(minus, first, MINUS) : null,
                        hasLimits ? cells(plus, first, PLUS) : null,
                        programme
                                .map(Observation::value)
                                .map(value -> told.stream().map(_ -> value).toList())
                                .map(all -> cells(all, first, PROGRAMME))
                                .filter(_ -> Kind.of(one) != Kind.COUNT)
                                .orElse(null)),
                new IntervalChart.Words(
                        messages.say(
                                hasLimits ? "compared.intervals" : "compared.dots",
                                indicator.name(language),
                                language.period(one.period())),
                        indicator.name(language),
                        messages.say("compared.municipality"),
                        one.programme(),
                        format(one)),
                new IntervalChart.Scale(largest(told), Kind.of(one) == Kind.SHARE));
    }

    private void drawFunnel(
            Indicator indicator,
            List<Observation> told,
            FunnelLines funnel,
            Testing testing,
            int first,
            int top) {
        var sizes = new ArrayList<Double>();
        for (Observation one : told) {
            FunnelUnit unit = testing.unit(one);
            sizes.add(unit == null ? 0 : unit.size());
        }
        var values = told.stream().map(one -> orZero(one.value())).toList();
        var lines = new ArrayList<FunnelChart.Line>();
        for (int i = 1; i < funnel.columns(); i++) {
            lines.add(
                    new FunnelChart.Line(
                            funnel.heading(language).get(i),
                            cells(funnel.column(i), first + 1, LINES + i),
                            funnel.color(i)));
        }
        FunnelChart.draw(
                drawing,
                anchor(CHARTS + CHART_COLUMNS, top),
                new FunnelChart.Cells(
                        cells(sizes, first, SIZE),
                        cells(values, first, VALUE),
                        cells(funnel.column(0), first + 1, LINES),
                        lines),
                new FunnelChart.Words(
                        messages.say(
                                "compared.funnel",
                                indicator.name(language),
                                language.period(told.getFirst().period())),
                        messages.say("compared.size"),
                        indicator.name(language),
                        messages.say("compared.municipality"),
                        format(told.getFirst())));
    }

    private static double largest(List<Observation> told) {
        return told.stream()
                .map(Observation::estimate)
                .filter(Objects::nonNull)
                .mapToDouble(one -> one.upper() == null ? one.value() : one.upper())
                .max()
                .orElse(0);
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static String format(Observation one) {
        return switch (Kind.of(one)) {
            case SHARE -> "0%";
            case COUNT, DAYS -> "#,##0";
            case NUMBER -> "0.00";
        };
    }

    private Numbers cells(List<Double> numbers, int first, int column) {
        return new Numbers(numbers, sheet.getSheetName(), first, column);
    }

    private static XSSFClientAnchor anchor(int column, int top) {
        return new XSSFClientAnchor(
                0, 0, 0, 0, column, top, column + CHART_COLUMNS, top + CHART_ROWS + 2);
    }

    private Row row() {
        return sheet.createRow(next++);
    }
}
