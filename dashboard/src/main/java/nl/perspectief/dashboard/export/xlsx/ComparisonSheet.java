package nl.perspectief.dashboard.export.xlsx;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.xlsx.Styles.Look;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/**
 * Municipalities beside each other, by name: an indicator is a table with two charts to the right
 * of it. Whoever has no figure stands below those who have one, with the reason.
 */
final class ComparisonSheet {

    private static final int[] WIDTHS = {26, 10, 11, 12, 12, 13, 13, 26, 13, 13};
    static final int NAME = 0;
    private static final int CODE = 1;
    static final int VALUE = 2;
    private static final int LOWER = 3;
    private static final int UPPER = 4;
    static final int PROGRAMME = 5;
    static final int SIZE = 6;
    private static final int STATE = 7;
    static final int MINUS = 8;
    static final int PLUS = 9;

    /** Where the first chart begins, how wide a chart is, and how high. */
    static final int CHARTS = 11;

    static final int CHART_COLUMNS = 9;
    static final int CHART_ROWS = 24;

    /** So many tables come on one page of paper. */
    private static final int TABLES_A_PAGE = 3;

    private static final float HEADING_POINTS = 30;

    /** The points of the limits stand behind the charts. */
    static final int LINES = CHARTS + 2 * CHART_COLUMNS + 1;

    private final Sheet sheet;
    private final ComparisonCharts charts;
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
        this.styles = styles;
        this.language = language;
        this.names = names;
        messages = language.messages(ExportDescription.class);
        words = new FigureWords(language);
        charts = new ComparisonCharts(drawing, sheet.getSheetName(), language);
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

    /**
     * @param figures of municipalities, and of the programme if it has any
     */
    void add(Indicator indicator, List<Observation> figures) {
        var one = Comparison.of(indicator, figures, names);
        int top = next;
        if (tables++ % TABLES_A_PAGE == 0 && tables > 1) {
            sheet.setRowBreak(top - 2);
        }
        styles.text(row(), 0, title(one), Look.SUBTITLE);
        styles.text(row(), 0, lead(one), Look.PLAIN);
        heading();
        int first = next;
        write(one);
        row();
        charts.draw(one, top, first);
    }

    private void write(Comparison one) {
        int told = one.told().size();
        int all = told + one.absent().size();
        var lines = one.funnel().map(funnel -> funnel.rows(language)).orElse(List.of());
        for (int i = 0; i < Math.max(all, CHART_ROWS); i++) {
            Row row = row();
            if (i < told) {
                write(row, one.told().get(i), one);
            } else if (i < all) {
                writeAbsent(row, one.absent().get(i - told), one);
            }
            if (i < lines.size()) {
                writeLine(row, lines.get(i), i == 0);
            }
        }
    }

    private String title(Comparison one) {
        return "%s %s (%s) · %s · %s"
                .formatted(
                        one.indicator().id(),
                        one.indicator().name(language),
                        one.first().measure(),
                        one.first().programme(),
                        language.period(one.first().period()));
    }

    private String lead(Comparison one) {
        int told = one.told().size();
        return Messages.together(
                messages.say("compared.counted", told, told + one.absent().size()),
                one.programme()
                        .map(figure -> messages.say("compared.programme", words.value(figure)))
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

    private void write(Row row, Observation figure, Comparison one) {
        Look look = Styles.of(one.kind());
        Estimate estimate = Comparison.estimate(figure);
        styles.text(row, NAME, one.name(figure), Look.PLAIN);
        styles.text(row, CODE, figure.municipalityCode(), Look.PLAIN);
        styles.number(row, VALUE, estimate.value(), look);
        if (estimate.lower() != null) {
            styles.number(row, LOWER, estimate.lower(), look);
        }
        if (estimate.upper() != null) {
            styles.number(row, UPPER, estimate.upper(), look);
        }
        if (one.hasLimits()) {
            styles.number(row, MINUS, Comparison.minus(figure), look);
            styles.number(row, PLUS, Comparison.plus(figure), look);
        }
        one.programme()
                .map(Observation::value)
                .ifPresent(value -> styles.number(row, PROGRAMME, value, look));
        FunnelUnit unit = one.testing().unit(figure);
        if (unit != null) {
            styles.number(row, SIZE, unit.size(), Look.WHOLE);
        }
    }

    private void writeAbsent(Row row, Observation figure, Comparison one) {
        styles.text(row, NAME, one.name(figure), Look.PLAIN);
        styles.text(row, CODE, figure.municipalityCode(), Look.PLAIN);
        styles.text(row, STATE, words.value(figure), Look.PLAIN);
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

    private Row row() {
        return sheet.createRow(next++);
    }
}
