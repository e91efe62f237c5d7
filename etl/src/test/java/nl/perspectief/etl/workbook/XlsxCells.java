package nl.perspectief.etl.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The markup of the cells of {@link Xlsx}. */
final class XlsxCells {

    private XlsxCells() {}

    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    static String cell(String ref, Object value, int style) {
        var open = "<c r=\"" + ref + "\" s=\"" + style + "\"";
        return switch (value) {
            case null -> "";
            case String text ->
                    open
                            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                            + Xlsx.escaped(text)
                            + "</t></is></c>";
            case LocalDate day ->
                    open.replace("s=\"0\"", "s=\"1\"")
                            + "><v>"
                            + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)
                            + "</v></c>";
            case Boolean yes -> open + " t=\"b\"><v>" + (yes ? 1 : 0) + "</v></c>";
            case Xlsx.Error(var error) -> open + " t=\"e\"><v>" + Xlsx.escaped(error) + "</v></c>";
            case Xlsx.Formula(var formula, var kept) -> formula(open, formula, kept);
            case Xlsx.Styled(var inner, var number) -> cell(ref, inner, number);
            case Xlsx.Raw(var xml) -> xml.replace("{ref}", ref);
            default -> open + "><v>" + value + "</v></c>";
        };
    }

    private static String formula(String open, String formula, Object kept) {
        var type = kept instanceof String ? " t=\"str\"" : "";
        var value = kept == null ? "" : "<v>" + kept + "</v>";
        return open + type + "><f>" + Xlsx.escaped(formula) + "</f>" + value + "</c>";
    }
}
