package nl.perspectief.etl.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.sheet.TypedRow;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Compares rows with totals with the sum of what stands above them. */
final class Totals {

    private final String sheet;
    private final Findings findings;
    private final List<Column> columns = new ArrayList<>();

    /** The running sums of one column: of all rows, and of those since the last total. */
    private static final class Column {

        private final int position;
        private final int column;
        private final String heading;
        private BigDecimal all = BigDecimal.ZERO;
        private BigDecimal sinceLast = BigDecimal.ZERO;

        private Column(int position, int column, String heading) {
            this.position = position;
            this.column = column;
            this.heading = heading;
        }
    }

    Totals(String sheet, List<ColumnReader> readers, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
        for (var reader : readers) {
            var place = reader.place();
            var type = place.definition().type();
            if (type == ColumnType.INTEGER || type == ColumnType.DECIMAL) {
                columns.add(
                        new Column(place.definition().position(), place.column(), place.heading()));
            }
        }
    }

    void add(TypedRow row) {
        for (var column : columns) {
            var value = decimal(row.values()[column.position]);
            if (value != null) {
                column.all = column.all.add(value);
                column.sinceLast = column.sinceLast.add(value);
            }
        }
    }

    /** A row with a total: of everything, or of the part since the total before it. */
    void compare(Row row) {
        for (var column : columns) {
            var total = total(row.cell(column.column));
            if (total != null
                    && RowKinds.isSum(row)
                    && total.compareTo(column.all) != 0
                    && total.compareTo(column.sinceLast) != 0) {
                findings.about(Fault.W02, sheet, column.heading)
                        .at(row.number(), column.column)
                        .found(total.stripTrailingZeros().toPlainString())
                        .with("som", column.all.stripTrailingZeros().toPlainString());
            }
            column.sinceLast = BigDecimal.ZERO;
        }
    }

    private static @Nullable BigDecimal total(Cell cell) {
        var reading =
                switch (cell) {
                    case Cell.Number number
                            when !number.isDate() && Math.abs(number.value()) < 1e7 ->
                            DutchNumbers.decimal(BigDecimal.valueOf(number.value()));
                    case Cell.Text text -> DutchNumbers.readCount(Texts.clean(text.text()));
                    default -> Reading.NOTHING;
                };
        return decimal(reading.value());
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Integer integer -> BigDecimal.valueOf(integer);
            case null, default -> null;
        };
    }
}
