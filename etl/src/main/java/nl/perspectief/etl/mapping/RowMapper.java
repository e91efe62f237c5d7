package nl.perspectief.etl.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.sheet.TypedRow;
import nl.perspectief.etl.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one sheet into typed rows; each row counts, or is left out for a reason. */
final class RowMapper {

    private final SheetDefinition definition;
    private final String title;
    private final ColumnReader[] readers;
    private final Findings findings;
    private final RowKinds kinds;
    private final Totals totals;
    private final Duplicates duplicates;
    private final Map<LeftOut, Long> leftOut = new LinkedHashMap<>();
    private final List<TypedRow> rows = new ArrayList<>();

    private final int headingRow;
    private int lastRow;
    private int filledRows;

    RowMapper(
            SheetDefinition definition,
            String title,
            List<ColumnReader> readers,
            Findings findings,
            Headings headings) {
        this.definition = definition;
        this.title = title;
        this.readers = readers.toArray(ColumnReader[]::new);
        this.findings = findings;
        var keyPlace = keyPlace(definition, readers);
        this.kinds = kinds(definition, headings, keyPlace);
        this.totals = new Totals(title, readers, findings);
        this.duplicates = new Duplicates(definition, title, keyPlace, findings);
        this.headingRow = headings.row();
        this.lastRow = headings.row();
    }

    private static RowKinds kinds(
            SheetDefinition definition, Headings headings, ColumnReader.@Nullable Place keyPlace) {
        boolean isKeyEnough =
                definition.columns().stream()
                        .filter(column -> column.required())
                        .allMatch(column -> column.name().equals(definition.keyColumn()));
        return new RowKinds(headings, keyPlace == null ? -1 : keyPlace.column(), isKeyEnough);
    }

    private static ColumnReader.@Nullable Place keyPlace(
            SheetDefinition definition, List<ColumnReader> readers) {
        for (var reader : readers) {
            if (reader.place().definition().name().equals(definition.keyColumn())) {
                return reader.place();
            }
        }
        return null;
    }

    void accept(Row row) {
        var kind = kinds.of(row);
        if (kind != RowKinds.Kind.BLANK) {
            lastRow = row.number();
            filledRows++;
        }
        switch (kind) {
            case BLANK -> {
                // counted at the end, when rows that hold something came after it
            }
            case TOTAL -> {
                totals.compare(row);
                leaveOut(LeftOut.TOTAL, row);
            }
            case NOTE -> leaveOut(LeftOut.NOTE, row);
            case HEADING -> leaveOut(LeftOut.HEADING, row);
            case DATA -> map(row);
        }
    }

    /** To be called after the last row. */
    void end() {
        count(LeftOut.BLANK, lastRow - headingRow - filledRows);
        count(LeftOut.DUPLICATE, duplicates.count());
        tellLeftOut();
        if (rows.isEmpty()) {
            findings.about(Fault.I01, title);
        }
    }

    private void map(Row row) {
        var typed = new TypedRow(row.number(), values(row));
        if (row.isHidden()) {
            findings.about(Fault.I03_ROWS, title).at(row.number(), 0);
        }
        if (!duplicates.isRepeated(typed)) {
            totals.add(typed);
            rows.add(typed);
        }
    }

    private @Nullable Object[] values(Row row) {
        var values = new @Nullable Object[definition.columns().size()];
        for (var reader : readers) {
            var place = reader.place();
            var cell = row.cellOrNull(place.column());
            var value = cell == null ? null : reader.read(cell);
            values[place.definition().position()] = value;
            if (value == null && place.definition().required()) {
                reportEmpty(row, reader, cell == null);
            }
        }
        return values;
    }

    /** A required cell that is empty, or says that there is nothing; unreadable ones are told. */
    private void reportEmpty(Row row, ColumnReader reader, boolean isBlank) {
        var place = reader.place();
        if (isBlank || reader.isMissing(row.cell(place.column()))) {
            findings.about(Fault.E03_EMPTY, title, place.heading())
                    .at(row.number(), place.column());
        }
    }

    private void leaveOut(LeftOut reason, Row row) {
        count(reason, 1);
        findings.about(Fault.I02, title).at(row.number(), 0);
    }

    private void count(LeftOut reason, long more) {
        if (more > 0) {
            leftOut.merge(reason, more, Long::sum);
        }
    }

    private void tellLeftOut() {
        List<String> parts = new ArrayList<>();
        long told = 0;
        for (var entry : leftOut.entrySet()) {
            if (entry.getKey() != LeftOut.DUPLICATE) {
                parts.add(entry.getKey().inWords(entry.getValue()));
                told += entry.getValue();
            }
        }
        if (told > 0) {
            findings.about(Fault.I02, title)
                    .with("aantal", Long.toString(told))
                    .with("soorten", String.join(", ", parts));
        }
    }

    List<TypedRow> rows() {
        return rows;
    }

    Map<String, Long> leftOut() {
        Map<String, Long> byName = new LinkedHashMap<>();
        leftOut.forEach((reason, count) -> byName.put(reason.name(), count));
        return byName;
    }
}
