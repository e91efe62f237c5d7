package nl.perspectief.etl.validation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.mapping.CoverFields;
import nl.perspectief.etl.mapping.CoverMapper;
import nl.perspectief.etl.mapping.WorkbookMapper;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** One check of one opened workbook. */
final class WorkbookCheck {

    private static final List<String> REQUIRED_TEXTS = List.of("municipality", "municipality_code");

    private final WorkbookFile workbook;
    private final String fileName;
    private final CheckContext context;
    private final Findings findings;
    private Screened screened = Screened.NOTHING;
    private @Nullable Delivered delivered;

    WorkbookCheck(WorkbookFile workbook, String fileName, CheckContext context) {
        this.workbook = workbook;
        this.fileName = fileName;
        this.context = context;
        this.findings = new Findings(context.on());
    }

    CheckResult result() throws IOException {
        screened = PrivacyScreen.screen(workbook, fileName, context);
        if (screened.mayNotBeKept()) {
            return new CheckResult.Quarantined(screened.sentence(), screened.forbidden());
        }
        var fields = CoverMapper.find(workbook);
        var refusal = WorkbookChecker.refusal(fields);
        if (fields.isEmpty() || !refusal.isEmpty()) {
            return new CheckResult.Refused(refusal);
        }
        var identity = WorkbookChecker.judge(fields.get(), context, findings).identity();
        if (identity == null || !mayDeliver(identity) || !isExpected(identity)) {
            screened.personal().tell(findings, fields.get());
            return new CheckResult.Returned(null, findings.all());
        }
        return check(fields.get(), identity);
    }

    /** The typed rows, also of a workbook that is returned; null when there was no reading them. */
    @Nullable Delivered delivered() {
        return delivered;
    }

    private boolean mayDeliver(CoverJudge.Identity identity) {
        var sender = context.sender();
        var municipality = identity.municipality();
        if (sender == null || sender.equals(municipality.code())) {
            return true;
        }
        findings.about(Fault.E01_OTHER_SENDER)
                .with("gemeente", municipality.name())
                .with("afzender", new Municipalities(context.municipalities()).nameOf(sender));
        return false;
    }

    private boolean isExpected(CoverJudge.Identity identity) {
        var participation = context.participation();
        if (participation == null) {
            return true;
        }
        var municipality = identity.municipality();
        var why =
                participation.whyNotExpected(
                        identity.programme(), municipality.code(), identity.quarter());
        why.ifPresent(
                reason ->
                        findings.about(Fault.E01_NOT_EXPECTED)
                                .with("gemeente", municipality.name())
                                .with("programma", identity.programme())
                                .with("kwartaal", identity.quarter().toString())
                                .with("reden", reason));
        return why.isEmpty();
    }

    private CheckResult check(CoverFields fields, CoverJudge.Identity identity) throws IOException {
        var definition = definition(fields, identity.programme());
        var cover = cover(fields, identity, definition.version());
        new CoverRules(fields, cover, findings).judge();
        W16FileNameDiffers.judge(Shown.fileName(fileName), cover, context, findings);
        var rows = new Delivered(cover, definition, sheets(fields, cover, definition));
        delivered = rows;
        var previous =
                context.previous()
                        .before(cover.programme(), cover.municipalityCode(), cover.quarter());
        var judged = new Judged(rows, findings, previous);
        RuleBook.ON_ROWS.forEach(rule -> rule.judge(judged));
        tellUnread(rows);
        screened.personal().tell(findings, fields);
        var told = Waivers.of(context, cover).apply(inForce(definition));
        return told.stream().anyMatch(Finding::holdsBack)
                ? new CheckResult.Returned(cover, told)
                : new CheckResult.Accepted(rows, told);
    }

    /** The findings of the rules that hold for the version of the workbook. */
    private List<Finding> inForce(WorkbookDefinition definition) {
        var versions = WorkbookDefinition.versions(definition.programme());
        return findings.all().stream()
                .filter(
                        finding ->
                                Rules.rule(finding.rule()).holdsIn(definition.version(), versions))
                .toList();
    }

    /** Rows so far below the others that they are not read; only of sheets that are. */
    private void tellUnread(Delivered rows) {
        for (var sheet : rows.sheets().values()) {
            var row = screened.unread().get(sheet.title());
            if (row != null) {
                findings.about(Fault.W26, sheet.title()).at(row, 0).found(Integer.toString(row));
            }
        }
    }

    /** The definition of the version on the Voorblad; the newest when that is not known. */
    private WorkbookDefinition definition(CoverFields fields, String programme) {
        var versions = WorkbookDefinition.versions(programme);
        var version = fields.text("template_version");
        for (var known : versions) {
            // Excel keeps 1.0 as the number 1
            if (known.equals(version.replace(',', '.')) || known.equals(version + ".0")) {
                return WorkbookDefinition.of(programme, known);
            }
        }
        var field = fields.fields().get("template_version");
        if (field != null && !version.isEmpty()) {
            findings.about(Fault.E19_VERSION, fields.title(), field.label())
                    .at(field.value().row(), field.value().column())
                    .found(Shown.value(version))
                    .with("versies", String.join(", ", versions));
        }
        return WorkbookDefinition.newest(programme);
    }

    private CoverSheet cover(CoverFields fields, CoverJudge.Identity identity, String version) {
        var quarter = identity.quarter();
        REQUIRED_TEXTS.forEach(column -> value(fields, column, quarter.lastDay()));
        value(fields, "template_version", quarter.lastDay());
        return new CoverSheet(
                identity.programme(),
                identity.municipality().code(),
                quarter,
                (LocalDate) value(fields, "reference_date", quarter.lastDay()),
                version,
                deliveryMode(fields, quarter.lastDay()),
                (LocalDate) value(fields, "delivery_date", quarter.lastDay()),
                (LocalDate) value(fields, "joint_since", quarter.lastDay()));
    }

    private @Nullable Object value(CoverFields fields, String column, LocalDate referenceDate) {
        return CoverMapper.value(fields, column, referenceDate, findings);
    }

    /** A or B; when it cannot be read, whatever the sheets look like, so that these are judged. */
    private String deliveryMode(CoverFields fields, LocalDate referenceDate) {
        var mode = (String) value(fields, "delivery_mode", referenceDate);
        if (mode != null) {
            return mode;
        }
        boolean hasCohorts =
                workbook.sheets().stream().anyMatch(sheet -> sheet.name().startsWith("Cohort"));
        boolean hasTrajectories =
                workbook.sheets().stream().anyMatch(sheet -> sheet.name().startsWith("Traject"));
        return hasCohorts && !hasTrajectories ? "B" : "A";
    }

    private Map<String, DeliveredSheet> sheets(
            CoverFields fields, CoverSheet cover, WorkbookDefinition definition)
            throws IOException {
        var asked =
                new WorkbookMapper.Asked(
                        definition,
                        fields.title(),
                        cover.deliveryMode(),
                        cover.quarter().number(),
                        cover.quarter().lastDay());
        return new WorkbookMapper(workbook, asked, findings).map();
    }
}
