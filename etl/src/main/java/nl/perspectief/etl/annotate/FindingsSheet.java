package nl.perspectief.etl.annotate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.perspectief.etl.finding.CellAddress;

/**
 * The sheet of findings: what they come to, each finding as a whole, then each of its cells with a
 * link. One row of headings and one filter serve both.
 */
final class FindingsSheet {

    static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    /** The row of headings; what stands above it stays in sight with it. */
    static final int HEADINGS = 5;

    private static final int LINKS_AT_MOST = 65_000;
    private static final int[] WIDTHS = {11, 15, 8, 18, 17, 26, 10, 62, 62};
    private static final int LAST = WIDTHS.length - 1;
    private static final int PLACE = 4;
    private static final double LINE_IN_POINTS = 15;
    private static final double MOST_POINTS = 400;

    /**
     * Widths are counted in digits, and letters are narrower, also when a line breaks at a word.
     */
    private static final double LETTERS_IN_A_DIGIT = 1.1;

    private final Report report;
    private final Dialect dialect;
    private final Styles styles;

    /**
     * What is told.
     *
     * @param title above everything
     * @param sentences what the findings come to and what to do, at most two
     * @param notes what stands below the list
     */
    record Report(String title, List<String> sentences, List<Line> lines, List<String> notes) {}

    /** Adds its formats to the styles, so it is made before these are written. */
    FindingsSheet(Report report, Dialect dialect, Styles styles) {
        this.report = report;
        this.dialect = dialect;
        this.styles = styles;
        for (var face : Face.values()) {
            styles.of(face);
        }
    }

    /** The headings and the lines, which can be filtered. */
    static String filtered(int lines) {
        return new Area(new CellAddress(HEADINGS, 0), new CellAddress(HEADINGS + lines, LAST))
                .toString();
    }

    void writeTo(OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writeHead(out);
        out.write("<sheetData>");
        writeTop(out);
        int row = HEADINGS;
        for (var line : report.lines()) {
            row++;
            writeLine(out, row, line);
        }
        row++;
        for (var note : report.notes()) {
            row++;
            out.write("<row r=\"%d\">%s</row>".formatted(row, text(row, 0, Face.SENTENCE, note)));
        }
        out.write("</sheetData>");
        writeTail(out);
        out.flush();
    }

    private void writeHead(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.write(
                ("<worksheet xmlns=\"%s\"><sheetPr><tabColor rgb=\"%s\"/><pageSetUpPr"
                                + " fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                                + " showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane"
                                + " ySplit=\"%d\" topLeftCell=\"A%d\" activePane=\"bottomLeft\""
                                + " state=\"frozen\"/><selection pane=\"bottomLeft\""
                                + " activeCell=\"A%d\" sqref=\"A%d\"/></sheetView></sheetViews>"
                                + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>")
                        .formatted(
                                dialect.main(),
                                Look.ERROR.colour(false),
                                HEADINGS,
                                HEADINGS + 1,
                                HEADINGS + 1,
                                HEADINGS + 1));
        for (int column = 0; column < WIDTHS.length; column++) {
            out.write(
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                            .formatted(column + 1, WIDTHS[column]));
        }
        out.write("</cols>");
    }

    private void writeTop(Writer out) throws IOException {
        out.write(
                "<row r=\"1\" ht=\"21\" customHeight=\"1\">%s</row>"
                        .formatted(text(1, 0, Face.TITLE, report.title())));
        for (int i = 0; i < report.sentences().size(); i++) {
            out.write(
                    "<row r=\"%d\">%s</row>"
                            .formatted(
                                    i + 2,
                                    text(i + 2, 0, Face.SENTENCE, report.sentences().get(i))));
        }
        writeLegend(out);
        out.write("<row r=\"%d\" ht=\"32\" customHeight=\"1\">".formatted(HEADINGS));
        for (int column = 0; column <= LAST; column++) {
            out.write(text(HEADINGS, column, Face.HEADING, Wording.HEADINGS.get(column)));
        }
        out.write("</row>");
    }

    private void writeLegend(Writer out) throws IOException {
        int row = HEADINGS - 1;
        out.write("<row r=\"%d\">".formatted(row));
        out.write(text(row, 0, Face.SENTENCE, "Kleuren:"));
        int column = 1;
        for (var look : Look.values()) {
            out.write(text(row, column, Face.of(look), look.word()));
            column++;
        }
        out.write("</row>");
    }

    private void writeLine(Writer out, int row, Line line) throws IOException {
        var plain = line.isGroup() ? Face.GROUP : Face.TEXT;
        var bold = line.isGroup() ? Face.GROUP_BOLD : Face.TEXT;
        var link = line.isGroup() ? Face.GROUP_LINK : Face.LINK;
        out.write("<row r=\"%d\" ht=\"%s\" customHeight=\"1\">".formatted(row, height(line)));
        out.write(text(row, 0, bold, line.isGroup() ? Wording.GROUP : Wording.CELL));
        out.write(text(row, 1, Face.of(line.look()), line.look().word()));
        out.write(text(row, 2, plain, line.rule()));
        out.write(text(row, 3, plain, line.sheet()));
        out.write(text(row, PLACE, line.link().isEmpty() ? plain : link, line.cell()));
        out.write(text(row, 5, plain, line.column()));
        out.write(number(row, 6, line.isGroup() ? Face.GROUP_COUNT : Face.COUNT, line.count()));
        out.write(text(row, 7, plain, line.what()));
        out.write(text(row, 8, plain, line.todo()));
        out.write("</row>");
    }

    /** Given, because programs differ in whether they fit a row to its text when they open it. */
    private static String height(Line line) {
        int lines = Math.max(1, lines(line.what(), WIDTHS[7]));
        lines = Math.max(lines, lines(line.todo(), WIDTHS[8]));
        lines = Math.max(lines, lines(line.column(), WIDTHS[5]));
        lines = Math.max(lines, lines(line.sheet(), WIDTHS[3]));
        return Double.toString(Math.min(MOST_POINTS, lines * LINE_IN_POINTS + 2));
    }

    private static int lines(String text, int width) {
        return (int) Math.ceil(text.length() / (width * LETTERS_IN_A_DIGIT));
    }

    private String text(int row, int column, Face face, String text) {
        var cell = "<c r=\"%s\" s=\"%d\"".formatted(new CellAddress(row, column), styles.of(face));
        return text.isEmpty()
                ? cell + "/>"
                : cell
                        + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + Ascii.escaped(text)
                        + "</t></is></c>";
    }

    private String number(int row, int column, Face face, int number) {
        return number == 0
                ? text(row, column, face, "")
                : "<c r=\"%s\" s=\"%d\"><v>%d</v></c>"
                        .formatted(new CellAddress(row, column), styles.of(face), number);
    }

    private void writeTail(Writer out) throws IOException {
        out.write("<autoFilter ref=\"%s\"/>".formatted(filtered(report.lines().size())));
        writeLinks(out);
        out.write(
                "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\""
                        + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\""
                        + " fitToHeight=\"0\"/></worksheet>");
    }

    private void writeLinks(Writer out) throws IOException {
        int row = HEADINGS;
        int links = 0;
        for (var line : report.lines()) {
            row++;
            if (!line.link().isEmpty() && links < LINKS_AT_MOST) {
                out.write(links == 0 ? "<hyperlinks>" : "");
                out.write(
                        "<hyperlink ref=\"%s\" location=\"%s\" display=\"%s\"/>"
                                .formatted(
                                        new CellAddress(row, PLACE),
                                        Ascii.escaped(line.link()),
                                        Ascii.escaped(line.cell())));
                links++;
            }
        }
        out.write(links == 0 ? "" : "</hyperlinks>");
    }
}
