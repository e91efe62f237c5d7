package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.FindingGroup;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.mapping.CoverFields;
import nl.perspectief.etl.privacy.Kind;
import nl.perspectief.etl.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/** What may identify a person, as it was met: W14, W23 and I04. */
final class PersonalHits {

    private final List<InCell> inCells = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();

    /**
     * In a cell.
     *
     * @param heading of its column, or the column's letters
     * @param text what was found, unmasked; not to be told
     */
    private record InCell(Kind kind, String sheet, String heading, CellAddress cell, String text) {}

    /** Anywhere else. */
    private record Beside(Kind kind, Whereabouts place, String text, @Nullable CellAddress cell) {}

    void inCell(Kind kind, String sheet, String heading, CellAddress cell, String text) {
        inCells.add(new InCell(kind, sheet, heading, cell, text));
    }

    void beside(Kind kind, Whereabouts place, String text, @Nullable CellAddress cell) {
        beside.add(new Beside(kind, place, text, cell));
    }

    /**
     * Tells all but what is told already, as an error of its cell, and the address that is asked
     * for.
     */
    void tell(Findings findings, @Nullable CoverFields cover) {
        var told = new Told(findings.all());
        for (var hit : inCells) {
            if (cover != null && isMailbox(hit, cover)) {
                tellMailbox(hit, findings);
            } else if (!told.contains(hit.sheet(), hit.cell())) {
                var fault = hit.kind() == Kind.BSN ? Fault.W14_CELL : Fault.W23_CELL;
                named(
                                findings.about(
                                        fault, hit.sheet(), hit.heading(), hit.kind().name()),
                                hit.kind())
                        .at(hit.cell().row(), hit.cell().column())
                        .found(Shown.masked(hit.text()));
            }
        }
        beside.forEach(hit -> tell(hit, findings));
    }

    private static void tell(Beside hit, Findings findings) {
        var place = hit.place();
        if (place.isAboutWriters() && hit.kind() != Kind.BSN) {
            findings.about(Fault.I04).found(Shown.masked(hit.text()));
            return;
        }
        var fault = hit.kind() == Kind.BSN ? Fault.W14_OUTSIDE : Fault.W23_OUTSIDE;
        var sheet = place.sheet();
        var detail = hit.kind() + place.inDutch();
        var group =
                sheet == null
                        ? findings.aboutTheFile(fault, detail)
                        : findings.aboutASheet(fault, sheet, detail);
        named(group, hit.kind()).with("plek", place.inDutch(), place.inEnglish());
        var cell = hit.cell();
        if (cell != null) {
            group.at(cell.row(), cell.column());
        }
        group.found(place.isFileName() ? Shown.fileName(hit.text()) : Shown.masked(hit.text()));
    }

    private static FindingGroup named(FindingGroup group, Kind kind) {
        return group.with("wat", kind.inDutch(), kind.inEnglish());
    }

    private static boolean isMailbox(InCell hit, CoverFields cover) {
        var mailbox = cover.fields().get("mailbox");
        return mailbox != null
                && hit.kind() == Kind.EMAIL
                && hit.sheet().equals(cover.title())
                && hit.cell().row() == mailbox.value().row()
                && hit.cell().column() == mailbox.value().column();
    }

    private static void tellMailbox(InCell hit, Findings findings) {
        if (PersonalData.isPersonal(hit.text())) {
            findings.about(Fault.W23_MAILBOX, hit.sheet(), hit.heading())
                    .at(hit.cell().row(), hit.cell().column())
                    .found(Shown.masked(hit.text()));
        }
    }

    /** The cells that an error is about already. */
    private static final class Told {

        private final Set<Place> cells = new HashSet<>();

        private record Place(@Nullable String sheet, CellAddress cell) {}

        private Told(List<Finding> findings) {
            for (var finding : findings) {
                if (finding.severity() == Severity.ERROR) {
                    finding.cells().forEach(cell -> cells.add(new Place(finding.sheet(), cell)));
                }
            }
        }

        private boolean contains(String sheet, CellAddress cell) {
            return cells.contains(new Place(Shown.open(sheet), cell));
        }
    }
}
