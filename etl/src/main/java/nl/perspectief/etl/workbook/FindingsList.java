package nl.perspectief.etl.workbook;

/**
 * The sheet of findings that was put into a workbook before it went back to its sender. When the
 * workbook comes in again it is no sheet of the sender: it is known by a hidden name that refers to
 * it, which Excel and LibreOffice keep up when somebody renames the sheet.
 */
public final class FindingsList {

    public static final String MARK = "_perspectief_bevindingen";

    private FindingsList() {}

    /** Whether what {@link #MARK} refers to lies on a sheet. */
    public static boolean isOn(String sheet, String refersTo) {
        var plain = refersTo.startsWith("$") ? refersTo.substring(1) : refersTo;
        return plain.startsWith(sheet + "!") || plain.startsWith(quoted(sheet) + "!");
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
