package nl.perspectief.etl.validation;

import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.FindingGroup;
import nl.perspectief.etl.sheet.DeliveredSheet;

/**
 * A count that is half as large again as in the previous delivery, or less than half of it, and by
 * more than chance does to small counts. Looks at the rows of each sheet, and at the totals of the
 * counts on sheets of one quarter.
 */
final class W07CountsJumped implements RowRule {

    @Override
    public void judge(Judged judged) {
        var previous = judged.previous();
        if (previous == null) {
            return;
        }
        for (var now : judged.delivered().sheets().values()) {
            var then = previous.sheets().get(now.definition().name());
            if (then != null) {
                judge(judged, now, then, previous.quarter().toString());
            }
        }
    }

    private static void judge(
            Judged judged, DeliveredSheet now, DeliveredSheet then, String quarter) {
        var sheet = judged.sheet(now.definition().name());
        if (sheet == null) {
            return;
        }
        if (isJump(then.rows().size(), now.rows().size())) {
            tell(sheet.fault(Fault.W07_ROWS), then.rows().size(), now.rows().size(), quarter);
        }
        if (now.definition().kind() == SheetDefinition.Kind.QUARTER) {
            for (var column : now.definition().columns()) {
                long before = total(then, column);
                long after = total(now, column);
                if (isJump(before, after)) {
                    var place = sheet.column(column.position());
                    tell(sheet.fault(Fault.W07_TOTAL, place), before, after, quarter);
                }
            }
        }
    }

    private static void tell(FindingGroup group, long then, long now, String quarter) {
        group.found(Long.toString(now))
                .with("vorige", Long.toString(then))
                .with("kwartaal", quarter);
    }

    /** Over 50 per cent, and over three standard deviations of a difference of two counts. */
    static boolean isJump(long then, long now) {
        long difference = Math.abs(now - then);
        return difference * 2 > then && difference * difference > 9 * (now + then);
    }

    /** Zero when the column holds no counts. */
    private static long total(DeliveredSheet sheet, ColumnDefinition column) {
        if (column.type() != ColumnType.INTEGER) {
            return 0;
        }
        int position = sheet.definition().column(column.name()).position();
        return sheet.rows().stream()
                .map(row -> row.integer(position))
                .filter(java.util.Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
