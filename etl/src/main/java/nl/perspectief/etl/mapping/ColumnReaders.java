package nl.perspectief.etl.mapping;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.perspectief.etl.definition.CodeList;
import nl.perspectief.etl.finding.Fault;

/** Makes the reader that a column needs. */
final class ColumnReaders {

    private static final Set<String> MAY_LIE_AHEAD = Set.of("placement_end", "delivery_date");

    private static final Map<String, Codes> CODES = new ConcurrentHashMap<>();

    private final LocalDate referenceDate;

    ColumnReaders(LocalDate referenceDate) {
        this.referenceDate = referenceDate;
    }

    LocalDate referenceDate() {
        return referenceDate;
    }

    ColumnReader of(ColumnReader.Place place) {
        var column = place.definition();
        return switch (column.type()) {
            case TEXT -> new TextColumn(place);
            case KEY -> new KeyColumn(place);
            case DATE -> new DateColumn(place, limits(place));
            case INTEGER -> new NumberColumn(place, true, Fault.E04_NUMBER_RANGE);
            case DECIMAL -> new NumberColumn(place, false, outside(column.name()));
            case YES_NO -> new YesNoColumn(place, codes(CodeList.named("YES_NO")));
            case QUARTER -> new QuarterColumn(place);
            case CODE -> new CodeColumn(place, codes(listOf(place)));
        };
    }

    private static Fault outside(String column) {
        return column.equals("hours_per_week") ? Fault.E13 : Fault.E04_NUMBER_RANGE;
    }

    private DateLimits limits(ColumnReader.Place place) {
        var column = place.definition();
        return MAY_LIE_AHEAD.contains(column.name())
                ? DateLimits.farAhead(referenceDate, !column.required())
                : DateLimits.near(referenceDate, !column.required());
    }

    private static Codes codes(CodeList list) {
        return CODES.computeIfAbsent(list.name(), _ -> new Codes(list));
    }

    private static CodeList listOf(ColumnReader.Place place) {
        var list = place.definition().codeList();
        if (list == null) {
            throw new IllegalStateException("No code list for " + place.definition().name());
        }
        return list;
    }
}
