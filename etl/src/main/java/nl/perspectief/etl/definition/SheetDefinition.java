package nl.perspectief.etl.definition;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a programme's workbook in one template version.
 *
 * @param name the canonical name, also of the landed Parquet file
 * @param title the sheet's name in the workbook
 * @param keyColumn the canonical column that tells rows apart from totals and notes; empty for the
 *     cover
 * @param quarters the quarter numbers in which it is asked; empty = every quarter
 * @param titleRows how many rows stand above the headings in the template
 */
public record SheetDefinition(
        String name,
        Kind kind,
        String title,
        List<String> aliases,
        String keyColumn,
        Presence inModeA,
        Presence inModeB,
        Set<Integer> quarters,
        int titleRows,
        List<ColumnDefinition> columns) {

    /** What a sheet covers. */
    public enum Kind {
        COVER,
        /** Everything since the programme's start. */
        LIST,
        /** This quarter only. */
        QUARTER,
        /** Asked in some quarters only. */
        SURVEY
    }

    /** Whether a way of delivering asks for the sheet. */
    public enum Presence {
        REQUIRED,
        OPTIONAL,
        ABSENT
    }

    public Presence in(String deliveryMode) {
        return deliveryMode.equals("B") ? inModeB : inModeA;
    }

    public boolean askedIn(int quarterNumber) {
        return quarters.isEmpty() || quarters.contains(quarterNumber);
    }

    /**
     * The columns that name a row: its key, and in Samenwerking, where a respondent has a row for
     * each partner, the partner too.
     */
    public List<ColumnDefinition> keyColumns() {
        return name.equals("collaboration")
                ? List.of(column(keyColumn), column("partner_organisation"))
                : List.of(column(keyColumn));
    }

    public ColumnDefinition column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(name + " has no column " + columnName));
    }
}
