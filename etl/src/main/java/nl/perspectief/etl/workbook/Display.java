package nl.perspectief.etl.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers as Excel shows them. Only numbers in a text column need it, so the slow formatter
 * is made when first asked for; one a workbook, because it keeps every format it has met.
 */
final class Display {

    static final String GENERAL = "General";

    private static final double LARGEST_EXACT = 1e15;

    private @Nullable DataFormatter formatter;

    synchronized String of(double value, String code) {
        return code.equals(GENERAL)
                ? plain(value)
                : formatter().formatRawCellContents(value, -1, code).strip();
    }

    private DataFormatter formatter() {
        var known = formatter;
        if (known == null) {
            known = new DataFormatter(Locale.of("nl", "NL"));
            formatter = known;
        }
        return known;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }
}
