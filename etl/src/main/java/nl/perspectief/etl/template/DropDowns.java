package nl.perspectief.etl.template;

import java.math.BigDecimal;
import nl.perspectief.etl.definition.CodeList;
import nl.perspectief.etl.definition.ColumnDefinition;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/** What Excel lets someone type in a column: a choice out of the list, a date, a number. */
final class DropDowns {

    /** 1 January 2015, before which no date of these programmes can lie, as Excel counts days. */
    private static final String FIRST_DAY = "42005";

    private static final int INLINE_AT_MOST = 3;

    /** Excel opens no workbook with more. */
    private static final int TITLE_AT_MOST = 32;

    private static final int PROMPT_AT_MOST = 255;

    private DropDowns() {}

    /** Short lists without commas stand in the rule itself; the others on the sheet Codelijsten. */
    static boolean fitsInline(CodeList list) {
        return list.codes().size() <= INLINE_AT_MOST
                && list.labels().stream().noneMatch(label -> label.contains(","));
    }

    /** Puts the rule for a column on the rows from first to last, both counted from 0. */
    static void add(Sheet sheet, ColumnDefinition column, CellRangeAddressList cells) {
        var constraint = constraint(sheet.getDataValidationHelper(), column);
        if (constraint == null) {
            return;
        }
        var validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Niet toegestaan", refusal(column));
        sheet.addValidationData(validation);
    }

    /** Shows what is asked to whoever selects the heading; keeps nobody from typing there. */
    static void explain(Sheet sheet, ColumnDefinition column, int row) {
        var helper = sheet.getDataValidationHelper();
        int number = column.position();
        var heading = new CellRangeAddressList(row, row, number, number);
        var validation = helper.createValidation(helper.createCustomConstraint("TRUE"), heading);
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(false);
        validation.createPromptBox(
                shortened(column.header(), TITLE_AT_MOST),
                shortened(Helps.ofColumn(column.sheet(), column.name()), PROMPT_AT_MOST));
        sheet.addValidationData(validation);
    }

    private static String shortened(String text, int characters) {
        return text.length() <= characters ? text : text.substring(0, characters - 1) + "…";
    }

    private static @Nullable DataValidationConstraint constraint(
            DataValidationHelper helper, ColumnDefinition column) {
        return switch (column.type()) {
            case CODE -> choice(helper, column);
            case YES_NO ->
                    helper.createExplicitListConstraint(new String[] {"ja", "nee", "onbekend"});
            case DATE ->
                    helper.createDateConstraint(
                            OperatorType.GREATER_OR_EQUAL, FIRST_DAY, "", "dd-mm-yyyy");
            case INTEGER -> whole(helper, column);
            case DECIMAL -> decimal(helper, column);
            case KEY -> column.maximum() == null ? null : length(helper, column.maximum());
            case TEXT, QUARTER -> null;
        };
    }

    private static @Nullable DataValidationConstraint choice(
            DataValidationHelper helper, ColumnDefinition column) {
        var list = column.codeList();
        if (list == null) {
            return null;
        }
        return fitsInline(list)
                ? helper.createExplicitListConstraint(list.labels().toArray(String[]::new))
                : helper.createFormulaListConstraint(CodeListSheet.rangeOf(list));
    }

    private static DataValidationConstraint whole(
            DataValidationHelper helper, ColumnDefinition column) {
        var maximum = column.maximum();
        return maximum == null
                ? helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", "")
                : helper.createIntegerConstraint(
                        OperatorType.BETWEEN, least(column), maximum.toPlainString());
    }

    private static DataValidationConstraint decimal(
            DataValidationHelper helper, ColumnDefinition column) {
        var maximum = column.maximum();
        return maximum == null
                ? helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", "")
                : helper.createDecimalConstraint(
                        OperatorType.BETWEEN, least(column), maximum.toPlainString());
    }

    private static DataValidationConstraint length(
            DataValidationHelper helper, BigDecimal maximum) {
        return helper.createTextLengthConstraint(
                OperatorType.BETWEEN, "1", maximum.toPlainString());
    }

    private static String least(ColumnDefinition column) {
        var minimum = column.minimum();
        return minimum == null ? "0" : minimum.toPlainString();
    }

    private static String refusal(ColumnDefinition column) {
        return switch (column.type()) {
            case CODE, YES_NO -> "Kies een waarde uit de lijst.";
            case DATE -> "Vul een datum in, bijvoorbeeld 31-03-2026.";
            case INTEGER -> "Vul een heel getal in" + limits(column);
            case DECIMAL -> "Vul een getal in" + limits(column);
            default -> "Vul hoogstens %s tekens in.".formatted(column.maximum());
        };
    }

    private static String limits(ColumnDefinition column) {
        var maximum = column.maximum();
        return maximum == null
                ? " van 0 of hoger."
                : " van %s tot en met %s.".formatted(least(column), maximum.toPlainString());
    }
}
