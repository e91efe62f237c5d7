package nl.perspectief.etl.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a cell shows its number; one object a style, shared by its cells.
 *
 * @param code the format code, such as {@code dd-mm-yyyy}
 */
public record CellFormat(String code, boolean isDate, boolean isPercent, boolean isBold) {

    static final CellFormat GENERAL = new CellFormat("General", false, false, false);

    private static final double LARGEST_EXACT = 1e15;

    /** Only numbers in a text column need it: one slow formatter for all, made when asked for. */
    private static final class Slow {
        private static final DataFormatter FORMATTER = new DataFormatter(Locale.of("nl", "NL"));
    }

    static CellFormat of(int index, String code, boolean isBold) {
        return new CellFormat(
                code, DateUtil.isADateFormat(index, code), code.indexOf('%') >= 0, isBold);
    }

    String displayed(double value) {
        if (!code.equals("General")) {
            synchronized (Slow.FORMATTER) {
                return Slow.FORMATTER.formatRawCellContents(value, -1, code).strip();
            }
        }
        return value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }
}
