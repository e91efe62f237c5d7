package nl.perspectief.etl.mapping;

import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Cell;

/** Reads days. The same few thousand days come back, so each is made once. */
final class DateColumn extends ColumnReader {

    private static final int FIRST = 36_526; // 1-1-2000
    private static final int REMEMBERED = 20_000;

    private final DateLimits limits;
    private final DutchDates dates;
    private final Reading[] formatted = new Reading[REMEMBERED];

    DateColumn(Place place, DateLimits limits) {
        super(place);
        this.limits = limits;
        this.dates = new DutchDates(limits);
    }

    @Override
    String shown(String text) {
        return Shown.dayValue(text);
    }

    @Override
    Reading readText(String clean) {
        return Texts.isMissing(clean) ? Reading.NOTHING : dates.read(clean);
    }

    @Override
    Reading readNumber(Cell.Number number) {
        if (!number.isDate()) {
            return limits.serial(number.value());
        }
        int slot = (int) number.value() - FIRST;
        if (slot < 0 || slot >= REMEMBERED || number.value() != Math.rint(number.value())) {
            return limits.formatted(number.value());
        }
        var known = formatted[slot];
        if (known == null) {
            known = limits.formatted(number.value());
            formatted[slot] = known;
        }
        return known;
    }

    @Override
    Reading readBool(boolean isTrue) {
        return Reading.unreadable(nl.perspectief.etl.finding.Fault.E04_DATE);
    }
}
