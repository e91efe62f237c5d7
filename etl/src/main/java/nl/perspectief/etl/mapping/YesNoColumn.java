package nl.perspectief.etl.mapping;

import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.workbook.Cell;

/** Reads ja, nee and onbekend; a cross may mean either and is not read. */
final class YesNoColumn extends ColumnReader {

    private static final Reading YES = Reading.of("J");
    private static final Reading NO = Reading.of("N");
    private static final Reading UNKNOWN = Reading.of("O");

    private final Codes codes;

    YesNoColumn(Place place, Codes codes) {
        super(place);
        this.codes = codes;
    }

    @Override
    Reading readText(String clean) {
        var code = codes.code(clean);
        if (code != null) {
            return Reading.of(code);
        }
        return Texts.isMissing(clean) && !clean.equalsIgnoreCase("x")
                ? UNKNOWN
                : Reading.unreadable(Fault.E04_YES_NO);
    }

    @Override
    Reading readNumber(Cell.Number number) {
        if (number.value() == 1 && !number.isDate()) {
            return YES;
        }
        return number.value() == 0 && !number.isDate() ? NO : Reading.unreadable(Fault.E04_YES_NO);
    }

    @Override
    Reading readBool(boolean isTrue) {
        return isTrue ? YES : NO;
    }
}
