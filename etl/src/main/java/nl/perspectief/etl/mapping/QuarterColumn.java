package nl.perspectief.etl.mapping;

import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Cell;

/** Reads quarters, and keeps them as 2026-K3. */
final class QuarterColumn extends ColumnReader {

    QuarterColumn(Place place) {
        super(place);
    }

    @Override
    String shown(String text) {
        return Shown.dayValue(text);
    }

    @Override
    Reading readText(String clean) {
        if (Texts.isMissing(clean)) {
            return Reading.NOTHING;
        }
        return QuarterTexts.read(clean)
                .map(quarter -> Reading.of(quarter.toString()))
                .orElseGet(() -> Reading.unreadable(Fault.E04_QUARTER));
    }

    @Override
    Reading readNumber(Cell.Number number) {
        return Reading.unreadable(Fault.E04_QUARTER);
    }
}
