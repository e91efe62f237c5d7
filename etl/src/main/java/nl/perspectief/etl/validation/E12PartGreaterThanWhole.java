package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** A part of a count cannot exceed the count. */
final class E12PartGreaterThanWhole implements RowRule {

    @Override
    public void judge(Judged judged) {
        judge(judged, "meetings", "cases_discussed", "referred_to_work_income");
        judge(judged, "knowledge_reach", "target_staff", "active_staff");
    }

    private static void judge(Judged judged, String name, String wholeName, String partName) {
        var sheet = judged.sheet(name);
        if (sheet == null) {
            return;
        }
        var wholeColumn = sheet.column(wholeName);
        var partColumn = sheet.column(partName);
        for (var row : sheet.rows()) {
            var whole = row.integer(wholeColumn.position());
            var part = row.integer(partColumn.position());
            if (whole != null && part != null && part > whole) {
                sheet.fault(Fault.E12, row, partColumn)
                        .beside(sheet.title(), row.number(), wholeColumn.at())
                        .found(part.toString())
                        .with("geheel", wholeColumn.heading())
                        .with("van", whole.toString());
            }
        }
    }
}
