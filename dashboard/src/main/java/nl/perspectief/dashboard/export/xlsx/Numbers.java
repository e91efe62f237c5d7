package nl.perspectief.dashboard.export.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;

/**
 * Cells that a chart is drawn from. The cells themselves were written and let go; the chart has
 * their numbers along, so that it can be drawn before anything is calculated.
 */
final class Numbers implements XDDFNumericalDataSource<Double> {

    private final List<Double> numbers;
    private final String reference;
    private final int column;
    private @Nullable String format;

    Numbers(List<Double> numbers, String sheet, int firstRow, int column) {
        this.numbers = List.copyOf(numbers);
        this.column = column;
        reference = reference(sheet, firstRow, numbers.size(), column);
    }

    private static String reference(String sheet, int firstRow, int rows, int column) {
        return new CellRangeAddress(firstRow, firstRow + rows - 1, column, column)
                .formatAsString(sheet, true);
    }

    double largest() {
        return numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** Into a part of a chart that POI does not fill itself. */
    void fill(CTNumDataSource source) {
        var cells = source.addNewNumRef();
        cells.setF(reference);
        fillNumericalCache(cells.addNewNumCache());
    }

    @Override
    public int getPointCount() {
        return numbers.size();
    }

    @Override
    public Double getPointAt(int index) {
        return numbers.get(index);
    }

    @Override
    public boolean isCellRange() {
        return true;
    }

    @Override
    public boolean isReference() {
        return true;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public int getColIndex() {
        return column;
    }

    @Override
    public String getDataRangeReference() {
        return reference;
    }

    @Override
    public @Nullable String getFormatCode() {
        return format;
    }

    @Override
    public void setFormatCode(@Nullable String code) {
        format = code;
    }

    /** The same of texts. */
    record Names(List<String> names, String reference) implements XDDFCategoryDataSource {

        Names(List<String> names, String sheet, int firstRow, int column) {
            this(List.copyOf(names), Numbers.reference(sheet, firstRow, names.size(), column));
        }

        @Override
        public int getPointCount() {
            return names.size();
        }

        @Override
        public String getPointAt(int index) {
            return names.get(index);
        }

        @Override
        public boolean isCellRange() {
            return true;
        }

        @Override
        public String getDataRangeReference() {
            return reference;
        }

        @Override
        public @Nullable String getFormatCode() {
            return null;
        }
    }
}
