package nl.perspectief.etl.workbook;

import org.apache.poi.ss.usermodel.DateUtil;

/** How a cell shows its number; one object for all cells of a workbook that look the same. */
public final class CellFormat {

    static final CellFormat GENERAL = new CellFormat(Display.GENERAL, false, false, new Display());
    static final CellFormat ISO_DATE = new CellFormat("yyyy-mm-dd", true, false, new Display());

    private final String code;
    private final boolean isDate;
    private final boolean isBold;
    private final Display display;

    private CellFormat(String code, boolean isDate, boolean isBold, Display display) {
        this.code = code;
        this.isDate = isDate;
        this.isBold = isBold;
        this.display = display;
    }

    /**
     * @param index the number of the format code; the first 49 are Excel's own
     * @param code such as {@code dd-mm-yyyy}
     */
    static CellFormat of(int index, String code, boolean isBold, Display display) {
        return new CellFormat(code, DateUtil.isADateFormat(index, code), isBold, display);
    }

    public boolean isDate() {
        return isDate;
    }

    /** Whether 0.125 is shown as 12,5%. */
    public boolean isPercent() {
        return code.indexOf('%') >= 0;
    }

    boolean isBold() {
        return isBold;
    }

    String displayed(double value) {
        return display.of(value, code);
    }
}
