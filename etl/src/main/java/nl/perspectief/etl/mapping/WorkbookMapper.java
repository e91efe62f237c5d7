package nl.perspectief.etl.mapping;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.workbook.SheetInfo;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** Reads all sheets that a delivery has, and says which are missing. */
public final class WorkbookMapper {

    private final WorkbookFile workbook;
    private final Asked asked;
    private final Findings findings;

    /**
     * What is asked of a workbook.
     *
     * @param coverTitle the name of the sheet that is the Voorblad
     * @param deliveryMode A or B
     * @param quarter the number of the quarter, 1–4
     * @param referenceDate the day by which dates are believed
     */
    public record Asked(
            WorkbookDefinition definition,
            String coverTitle,
            String deliveryMode,
            int quarter,
            LocalDate referenceDate) {}

    public WorkbookMapper(WorkbookFile workbook, Asked asked, Findings findings) {
        this.workbook = workbook;
        this.asked = asked;
        this.findings = findings;
    }

    /**
     * The sheets by canonical name, without the Voorblad; what is wrong goes to the findings.
     *
     * @throws IOException when the disk fails or the file turns out to be damaged
     */
    public Map<String, DeliveredSheet> map() throws IOException {
        workbook.sheets().stream()
                .filter(SheetInfo::isHidden)
                .forEach(sheet -> findings.about(Fault.W09, sheet.name()));
        var wanted = wanted();
        var found = new SheetFinder(workbook, asked.coverTitle(), findings).find(wanted);
        Map<String, DeliveredSheet> delivered = new LinkedHashMap<>();
        for (var definition : wanted) {
            var sheet = found.get(definition);
            if (presence(definition) == SheetDefinition.Presence.ABSENT) {
                refuseRows(definition, sheet);
            } else if (sheet != null) {
                var mapped = map(definition, sheet, findings);
                if (mapped != null) {
                    delivered.put(definition.name(), mapped);
                }
            } else if (presence(definition) == SheetDefinition.Presence.REQUIRED) {
                findings.about(Fault.E02_SHEET, definition.title());
            }
        }
        return delivered;
    }

    private List<SheetDefinition> wanted() {
        return asked.definition().sheets().stream()
                .filter(sheet -> sheet.kind() != SheetDefinition.Kind.COVER)
                .filter(sheet -> sheet.askedIn(asked.quarter()))
                .toList();
    }

    private SheetDefinition.Presence presence(SheetDefinition definition) {
        return definition.in(asked.deliveryMode());
    }

    /** Rows on a sheet that this way of delivering does not have: which way is it? */
    private void refuseRows(SheetDefinition definition, @Nullable SheetInfo sheet)
            throws IOException {
        var mapped = sheet == null ? null : map(definition, sheet, findings.apart());
        if (mapped != null && !mapped.rows().isEmpty()) {
            findings.about(Fault.E19_MODES, mapped.title())
                    .found(asked.deliveryMode())
                    .with("rijen", Integer.toString(mapped.rows().size()));
        }
    }

    private @Nullable DeliveredSheet map(SheetDefinition definition, SheetInfo sheet, Findings into)
            throws IOException {
        try (var rows = workbook.rows(sheet)) {
            var readers = new ColumnReaders(asked.referenceDate());
            return new SheetMapper(definition, sheet.name(), rows, readers, into).map();
        }
    }
}
