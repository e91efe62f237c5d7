package nl.perspectief.etl.validation;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.mapping.CoverFields;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.sql.Quarter;

/** The rules about a Voorblad of which it is known whose it is: E06, E15, W12 and W16. */
final class CoverRules {

    private static final int WEEKS = 6;
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i)([a-z_]+)[_ -]+(GM\\d{4})[_ -]+(\\d{4})-?[KQ]([1-4])(?:[_ -]?v\\d+)?.*\\.xlsx");

    private final CoverFields fields;
    private final CoverSheet cover;
    private final Findings findings;

    CoverRules(CoverFields fields, CoverSheet cover, Findings findings) {
        this.fields = fields;
        this.cover = cover;
        this.findings = findings;
    }

    void judge(String fileName) {
        e06();
        e15();
        w12();
        w16(fileName);
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

    /** A name that does not follow the pattern says nothing. */
    private void w16(String fileName) {
        var match = FILE_NAME.matcher(fileName);
        if (!match.matches()) {
            return;
        }
        var programme = CoverJudge.programmeOf(match.group(1));
        var quarter =
                new Quarter(Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)));
        var code = match.group(2).toUpperCase(Locale.ROOT);
        if (!cover.programme().equals(programme)
                || !cover.municipalityCode().equals(code)
                || !cover.quarter().equals(quarter)) {
            findings.about(Fault.W16)
                    .with("naam", told(match.group(1), code, quarter))
                    .with(
                            "inhoud",
                            told(cover.programme(), cover.municipalityCode(), cover.quarter()));
        }
    }

    private static String told(String programme, String code, Quarter quarter) {
        return "%s, %s, %s".formatted(programme, code, quarter);
    }
}
