package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.mapping.CoverFields;
import nl.perspectief.etl.sheet.CoverSheet;

/** The rules about a Voorblad of which it is known whose it is: E06, E15 and W12. */
final class CoverRules {

    private static final int WEEKS = 6;

    private final CoverFields fields;
    private final CoverSheet cover;
    private final Findings findings;

    CoverRules(CoverFields fields, CoverSheet cover, Findings findings) {
        this.fields = fields;
        this.cover = cover;
        this.findings = findings;
    }

    void judge() {
        e06();
        e15();
        w12();
    }

    private void e06() {
        var since = cover.jointSince();
        var last = cover.quarter().lastDay();
        var field = fields.fields().get("joint_since");
        if (field != null && since != null && since.isAfter(last)) {
            findings.about(Fault.E06, fields.title(), field.label())
                    .at(field.value().row(), field.value().column())
                    .found(Days.shown(since))
                    .with("laatste", Days.shown(last));
        }
    }

    private void e15() {
        var day = cover.referenceDate();
        var field = fields.fields().get("reference_date");
        if (field != null && day != null && !day.equals(cover.quarter().lastDay())) {
            findings.about(Fault.E15, fields.title(), field.label())
                    .at(field.value().row(), field.value().column())
                    .found(Days.shown(day))
                    .with("kwartaal", cover.quarter().toString())
                    .with("laatste", Days.shown(cover.quarter().lastDay()));
        }
    }

    private void w12() {
        var day = cover.deliveryDate();
        var field = fields.fields().get("delivery_date");
        var last = cover.quarter().lastDay().plusWeeks(WEEKS);
        if (field != null && day != null && day.isAfter(last)) {
            findings.about(Fault.W12, fields.title(), field.label())
                    .at(field.value().row(), field.value().column())
                    .found(Days.shown(day))
                    .with("kwartaal", cover.quarter().toString())
                    .with("laatste", Days.shown(last));
        }
    }
}
