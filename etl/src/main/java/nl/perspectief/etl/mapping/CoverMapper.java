package nl.perspectief.etl.mapping;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.workbook.SheetInfo;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** Finds the Voorblad and reads its fields. */
public final class CoverMapper {

    private static final int LABELS_AT_LEAST = 3;

    private CoverMapper() {}

    /**
     * The Voorblad: by its title, else by its labels. All programmes and versions are tried, as it
     * is the Voorblad that says which one it is.
     */
    public static Optional<CoverFields> find(WorkbookFile workbook) throws IOException {
        var covers = covers();
        for (var sheet : SheetFinder.inOrder(workbook)) {
            for (var cover : covers) {
                if (SheetFinder.isTitled(sheet, cover)) {
                    return Optional.of(read(workbook, sheet, cover));
                }
            }
        }
        return findByLabels(workbook, covers);
    }

    /** Instructions name the same labels; a Voorblad has a quarter to the right of one. */
    private static Optional<CoverFields> findByLabels(
            WorkbookFile workbook, List<SheetDefinition> covers) throws IOException {
        Optional<CoverFields> first = Optional.empty();
        for (var sheet : SheetFinder.inOrder(workbook)) {
            for (var cover : covers) {
                var fields = read(workbook, sheet, cover);
                if (fields.fields().size() >= LABELS_AT_LEAST) {
                    if (QuarterTexts.read(fields.text("period")).isPresent()) {
                        return Optional.of(fields);
                    }
                    first = first.isPresent() ? first : Optional.of(fields);
                }
            }
        }
        return first;
    }

    private static List<SheetDefinition> covers() {
        List<SheetDefinition> covers = new ArrayList<>();
        for (var programme : WorkbookDefinition.programmes()) {
            covers.add(WorkbookDefinition.newest(programme).sheet("cover"));
        }
        return covers;
    }

    private static CoverFields read(WorkbookFile workbook, SheetInfo sheet, SheetDefinition cover)
            throws IOException {
        try (var rows = workbook.rows(sheet)) {
            return CoverFields.read(cover, sheet.name(), rows);
        }
    }

    /**
     * Types the value of a field, and says what is wrong with it.
     *
     * @return null when it is empty or cannot be read
     */
    public static @Nullable Object value(
            CoverFields fields, String name, LocalDate referenceDate, Findings findings) {
        var column = fields.definition().column(name);
        var field = fields.fields().get(name);
        if (field == null) {
            if (column.required()) {
                findings.about(Fault.E03_LABEL, fields.title(), column.header());
            }
            return null;
        }
        return value(fields.title(), column, field, new ColumnReaders(referenceDate), findings);
    }

    private static @Nullable Object value(
            String title,
            ColumnDefinition column,
            CoverFields.Field field,
            ColumnReaders readers,
            Findings findings) {
        var cell = field.value();
        var place = new ColumnReader.Place(column, title, cell.column(), field.label(), findings);
        var reader = readers.of(place);
        if (reader.isMissing(cell)) {
            if (column.required()) {
                findings.about(Fault.E03_EMPTY, title, field.label()).at(cell.row(), cell.column());
            }
            return null;
        }
        return reader.read(cell);
    }
}
