package nl.perspectief.etl.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Columns that nobody asked for, whose days are all those on which young people were born. */
final class BirthDates {

    private static final int DATES_AT_LEAST = 3;
    private static final int YOUNGEST = 8;
    private static final int OLDEST = 40;
    private static final double LAST_SERIAL = 100_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d{2})");

    private final String sheet;
    private final List<Headings.Other> others;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Integer, Days> days = new TreeMap<>();

    private static final class Days {
        private int dates;
        private boolean areOthers;
    }

    BirthDates(String sheet, List<Headings.Other> others, LocalDate referenceDate) {
        this.sheet = sheet;
        this.others = others;
        this.first = referenceDate.minusYears(OLDEST);
        this.last = referenceDate.minusYears(YOUNGEST);
    }

    void accept(Row row) {
        for (var other : others) {
            var cell = row.cellOrNull(other.column());
            var day = cell == null ? null : day(cell);
            if (day != null) {
                var known = days.computeIfAbsent(other.column(), _ -> new Days());
                known.dates++;
                known.areOthers |= day.isBefore(first) || day.isAfter(last);
            }
        }
    }

    private static @Nullable LocalDate day(Cell cell) {
        if (cell instanceof Cell.Number number && number.isDate()) {
            boolean isDay = number.value() > 0 && number.value() < LAST_SERIAL;
            return isDay ? SERIAL_ZERO.plusDays((long) number.value()) : null;
        }
        var written = cell instanceof Cell.Text text ? WRITTEN.matcher(text.text().strip()) : null;
        return written != null && written.matches() ? day(written) : null;
    }

    private static @Nullable LocalDate day(java.util.regex.Matcher written) {
        int month = Integer.parseInt(written.group(2));
        int day = Integer.parseInt(written.group(1));
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= 28;
        // the last days of a month say nothing that the other days do not
        return exists ? LocalDate.of(Integer.parseInt(written.group(3)), month, day) : null;
    }

    /** To be called after the last row. */
    void tell(int headingRow, Findings findings) {
        for (var other : others) {
            var known = days.get(other.column());
            if (known != null && known.dates >= DATES_AT_LEAST && !known.areOthers) {
                findings.about(Fault.W23_BIRTH_DATES, sheet, Shown.open(other.text()))
                        .at(headingRow, other.column())
                        .with("rijen", Integer.toString(known.dates));
            }
        }
    }
}
