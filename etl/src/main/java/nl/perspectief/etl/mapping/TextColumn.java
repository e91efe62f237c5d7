package nl.perspectief.etl.mapping;

import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Cell;

/** Reads free text; never shown in full. */
final class TextColumn extends ColumnReader {

    TextColumn(Place place) {
        super(place);
    }

    @Override
    String shown(String text) {
        return Shown.masked(text);
    }

    @Override
    Reading readText(String clean) {
        return Texts.isMissing(clean) ? Reading.NOTHING : Reading.of(clean);
    }

    @Override
    Reading readNumber(Cell.Number number) {
        return Reading.of(number.displayed());
    }
}
