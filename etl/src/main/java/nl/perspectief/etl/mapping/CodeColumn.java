package nl.perspectief.etl.mapping;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.FindingGroup;
import nl.perspectief.etl.workbook.Cell;

/** Reads codes out of a list. */
final class CodeColumn extends ColumnReader {

    private final Codes codes;

    /** What was said of a wrong answer: most wrong answers come more than once. */
    private final Map<String, String> nearest = new HashMap<>();

    CodeColumn(Place place, Codes codes) {
        super(place);
        this.codes = codes;
    }

    @Override
    Reading readText(String clean) {
        var code = codes.code(clean);
        if (code != null) {
            return Reading.of(code);
        }
        return Texts.isMissing(clean)
                ? new Reading(codes.unknown(), null)
                : Reading.unreadable(Fault.E04_CODE);
    }

    @Override
    Reading readNumber(Cell.Number number) {
        // 8-11 typed in a cell without a text format is 8 November to Excel
        return number.isDate()
                ? Reading.unreadable(Fault.E04_CODE_IS_DATE)
                : readText(number.displayed());
    }

    @Override
    void explain(Fault fault, String text, FindingGroup group) {
        if (fault == Fault.E04_CODE) {
            group.with("dichtbij", nearest.computeIfAbsent(text, codes::nearest));
        }
    }
}
