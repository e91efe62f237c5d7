package nl.perspectief.etl.odd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.perspectief.etl.odd.Maker.Habit;

/** Writes one sheet as a maker does. */
final class SheetXml {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int BETWEEN_1900_AND_1904 = 1462;
    private static final int HEADING_ROWS = 5;
    private static final int VOID_COLUMNS = 26;
    private static final int VOID_ROWS = 400;
    private static final String BEFORE =
            """
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" tabSelected="1">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            <sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="20" customWidth="1" hidden="0"/></cols>""";
    private static final String BEHIND =
            """
            <autoFilter ref="A1:P9"/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">\
            <formula>TRUE</formula></cfRule></conditionalFormatting><dataValidations count="1">\
            <dataValidation type="list" sqref="Z1"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>\
            <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>\
            <headerFooter><oddHeader>&amp;C&amp;A</oddHeader></headerFooter>""";

    private final Maker maker;
    private final SharedTexts texts;
    private final StringBuilder xml = new StringBuilder();
    private int nextRow = 1;

    SheetXml(Maker maker, SharedTexts texts) {
        this.maker = maker;
        this.texts = texts;
    }

    String of(Book.Sheet sheet, String namespace) {
        xml.append(
                "<worksheet xmlns=\"%s\" xmlns:r=\"%s\">".formatted(namespace, PackageXml.LINKS));
        if (maker.has(Habit.FALSE_DIMENSION)) {
            xml.append("<dimension ref=\"A1:B2\"/>");
        }
        xml.append(maker.has(Habit.SETTINGS) ? BEFORE : "").append("<sheetData>");
        sheet.rows().forEach(this::row);
        if (maker.has(Habit.STYLED_VOID)) {
            emptyRows();
        }
        xml.append("</sheetData>").append(maker.has(Habit.SETTINGS) ? BEHIND : "");
        if (maker.has(Habit.COMMENTS)) {
            xml.append("<legacyDrawing r:id=\"rIdDrawing\"/>");
        }
        return xml.append("</worksheet>").toString();
    }

    private void row(Book.Row row) {
        while (maker.has(Habit.NO_ROW_NUMBERS) && nextRow < row.number()) {
            xml.append("<row/>");
            nextRow++;
        }
        xml.append("<row").append(rowAttributes(row.number())).append('>');
        int column = 0;
        for (var cell : row.cells()) {
            while (maker.has(Habit.NO_CELL_REFERENCES) && column < cell.column()) {
                xml.append("<c/>");
                column++;
            }
            cell(row.number(), cell);
            column = cell.column() + 1;
        }
        emptyCells(row.number(), column);
        xml.append("</row>");
        nextRow = row.number() + 1;
    }

    private String rowAttributes(int number) {
        var place = maker.has(Habit.NO_ROW_NUMBERS) ? "" : " r=\"%d\"".formatted(number);
        if (maker.has(Habit.ROW_ATTRIBUTES)) {
            return place
                    + " spans=\"1:16\" s=\"1\" customFormat=\"1\" ht=\"15.75\" customHeight=\"1\"";
        }
        return place
                + (maker.has(Habit.WORDS_FOR_BOOLEANS)
                        ? " hidden=\"false\" collapsed=\"false\""
                        : "");
    }

    private void emptyCells(int row, int from) {
        for (int column = from; maker.has(Habit.STYLED_VOID) && column < VOID_COLUMNS; column++) {
            xml.append("<c").append(reference(row, column)).append(" s=\"1\"/>");
        }
    }

    private void emptyRows() {
        for (int number = nextRow; number < nextRow + VOID_ROWS; number++) {
            xml.append("<row").append(rowAttributes(number)).append('>');
            emptyCells(number, 0);
            xml.append("</row>");
        }
    }

    private String reference(int row, int column) {
        return maker.has(Habit.NO_CELL_REFERENCES)
                ? ""
                : " r=\"%s%d\"".formatted((char) ('A' + column), row);
    }

    private void cell(int row, Book.Cell cell) {
        var open = "<c" + reference(row, cell.column());
        switch (cell.value()) {
            case String text -> text(open, row, text);
            case Double number when cell.isDate() -> day(open, row, number);
            default -> number(open, (Double) cell.value());
        }
    }

    private void text(String open, int row, String value) {
        boolean isBroken = maker.has(Habit.ESCAPED_BREAKS) && row <= HEADING_ROWS;
        var text = isBroken ? value.replaceFirst(" ", "_x000D_\n") : value;
        if (maker.has(Habit.INLINE_TEXT)) {
            xml.append(
                    "%s t=\"inlineStr\"><is>%s</is></c>"
                            .formatted(open, SharedTexts.element("t", text)));
        } else if (maker.has(Habit.CALCULATED_TEXT)) {
            xml.append("%s t=\"str\">%s</c>".formatted(open, SharedTexts.element("v", text)));
        } else {
            xml.append("%s t=\"s\"><v>%d</v></c>".formatted(open, texts.numberOf(text)));
        }
    }

    private void day(String open, int row, double serial) {
        var day = DAY_ZERO.plusDays((long) serial);
        if (maker.has(Habit.TEXT_DATES)) {
            text(open, row, DateTimeFormatter.ofPattern("dd-MM-yyyy").format(day));
        } else if (maker.has(Habit.ISO_DATES)) {
            xml.append("%s s=\"2\" t=\"d\"><v>%sT00:00:00.000</v></c>".formatted(open, day));
        } else {
            number(
                    open + (maker.has(Habit.NO_STYLES) ? "" : " s=\"2\""),
                    maker.has(Habit.FROM_1904) ? serial - BETWEEN_1900_AND_1904 : serial);
        }
    }

    private void number(String open, double value) {
        var type = maker.has(Habit.TYPED_NUMBERS) ? " t=\"n\"" : "";
        var formula = maker.has(Habit.FORMULAS) ? "<f>1*1</f>" : "";
        xml.append("%s%s>%s<v>%s</v></c>".formatted(open, type, formula, digits(value)));
    }

    private String digits(double value) {
        if (maker.has(Habit.SCIENTIFIC)) {
            return "%E".formatted(value).replace(',', '.');
        }
        return maker.has(Habit.DECIMAL_POINT_ZERO)
                ? Double.toString(value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
