package nl.perspectief.dashboard.export;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.collaboration.Association;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter;
import nl.perspectief.dashboard.collaboration.CollaborationQueries;
import nl.perspectief.dashboard.collaboration.EffectOnOutcome;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.SnapshotInfo;

/**
 * Writes what is said of collaboration and outcome as CSV, by the contract of the command {@code
 * association}: correlations first, then outcomes before and after the start of joint working, then
 * estimates of its effect. Every row carries its warning.
 */
public final class AssociationExport {

    private static final String NO_COLLABORATION =
            "%s is geen indicator van samenwerking met cijfers. Kies uit: %s.";
    private static final String NO_OUTCOME =
            "%s is geen indicator van werk met cijfers. Kies uit: %s.";
    private static final String TOO_OLD =
            "Momentopname %s (van %s) is gemaakt voordat Perspectief bijhield sinds wanneer gemeenten gezamenlijk werken. Kies met --snapshot een nieuwere, of maak de cijfers opnieuw met ./perspectief rebuild.";

    private final DisclosedFigures queries;
    private final Choices choices;

    /** The questions must be answered from one snapshot as long as the export runs. */
    public AssociationExport(DisclosedFigures queries) {
        this.queries = queries;
        choices = new Choices(queries);
    }

    /**
     * @throws ExportRefusedException before anything is written
     */
    public void write(AssociationRequest request, OutputStream out) throws IOException {
        requireJointWorking();
        choices.programme(request.programme());
        Period year = Choices.year(request.year());
        List<Indicator> collaboration =
                choices.indicators(
                        request.collaboration(),
                        CollaborationQueries::isCollaboration,
                        NO_COLLABORATION);
        List<Indicator> outcomes =
                choices.indicators(request.outcomes(), CollaborationQueries::isOutcome, NO_OUTCOME);
        CsvTable table = CsvTable.begin(out, AssociationRow.HEADING);
        for (AssociationRow row : rows(request.programme(), collaboration, outcomes, year)) {
            table.add(row.cells(request.programme(), queries.snapshot().shortId()));
        }
        table.finish();
    }

    private void requireJointWorking() {
        if (!queries.knowsJointWorking()) {
            SnapshotInfo snapshot = queries.snapshot();
            throw new ExportRefusedException(
                    TOO_OLD.formatted(snapshot.shortId(), DUTCH.day(snapshot.asOf())));
        }
    }

    private List<AssociationRow> rows(
            String programme,
            List<Indicator> collaboration,
            List<Indicator> outcomes,
            Period year) {
        var asked = new CollaborationQueries(queries, programme);
        var rows = new ArrayList<AssociationRow>();
        for (Association one : asked.associations(collaboration, outcomes, year)) {
            rows.add(AssociationRow.of(one));
        }
        for (BeforeAndAfter one : asked.beforeAndAfter(outcomes)) {
            one.points().forEach(point -> rows.add(AssociationRow.of(one, point)));
        }
        for (EffectOnOutcome one : asked.effects(outcomes)) {
            rows.addAll(AssociationRow.of(one));
        }
        return rows;
    }
}
