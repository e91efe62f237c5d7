package nl.perspectief.etl.validation;

import java.util.List;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.sheet.TypedRow;

/**
 * The four counts of a horizon are a partition of those who started. A horizon that is left empty
 * altogether is not judged.
 */
final class E09CohortDoesNotAddUp implements RowRule {

    private static final List<Integer> MONTHS = List.of(3, 6, 12);
    private static final List<String> PARTS =
            List.of("in_work_%dm", "not_in_work_%dm", "unknown_%dm", "not_measurable_%dm");

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("cohorts");
        if (sheet == null) {
            return;
        }
        for (int months : MONTHS) {
            for (var row : sheet.rows()) {
                judge(sheet, row, months);
            }
        }
    }

    private static void judge(Judged.Sheet sheet, TypedRow row, int months) {
        var startedColumn = sheet.column("started");
        var started = row.integer(startedColumn.position());
        boolean isFilled = false;
        long sum = 0;
        for (var part : PARTS) {
            var column = sheet.column(part.formatted(months));
            var count = row.integer(column.position());
            isFilled |= count != null;
            sum += count == null ? 0 : count;
        }
        if (started != null && isFilled && sum != started) {
            var detail = Integer.toString(months);
            var group = sheet.fault(Fault.E09, row, startedColumn, detail);
            PARTS.forEach(
                    part ->
                            group.beside(
                                    sheet.title(),
                                    row.number(),
                                    sheet.column(part.formatted(months)).at()));
            group.found(started.toString()).with("som", Long.toString(sum)).with("maanden", detail);
        }
    }
}
