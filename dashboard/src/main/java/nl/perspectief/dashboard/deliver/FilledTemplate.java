package nl.perspectief.dashboard.deliver;

import java.util.Optional;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.OwnWorkbooks;
import nl.perspectief.etl.template.TemplateMaker;
import nl.perspectief.etl.template.TemplateRequest;
import nl.perspectief.sql.Quarter;

/** The workbook that a municipality fills in, begun with what it delivered before. */
final class FilledTemplate {

    private static final String USUAL_MODE = "A";

    private final OwnWorkbooks workbooks;
    private final String programme;
    private final Quarter quarter;

    FilledTemplate(OwnWorkbooks workbooks, String programme, Quarter quarter) {
        this.workbooks = workbooks;
        this.programme = programme;
        this.quarter = quarter;
    }

    byte[] bytes(Deliverer by, String municipalityName) {
        var own = workbooks.newest(programme, quarter, by);
        var request =
                new TemplateRequest(
                        programme,
                        new TemplateRequest.Municipality(by.municipalityCode(), municipalityName),
                        quarter,
                        own.map(former -> former.delivered().cover().deliveryMode())
                                .orElse(USUAL_MODE),
                        false);
        return TemplateMaker.bytes(request, KnownRows.of(own, other(by)));
    }

    private Optional<OwnWorkbooks.Former> other(Deliverer by) {
        return WorkbookDefinition.programmes().stream()
                .filter(one -> !one.equals(programme))
                .flatMap(one -> workbooks.newest(one, quarter, by).stream())
                .findFirst();
    }

    /** {@code IMPULS_SZW_GM0855_2026K3.xlsx}. */
    String fileName(String municipalityCode) {
        return "%s_%s_%s.xlsx"
                .formatted(programme, municipalityCode, quarter.toString().replace("-", ""));
    }
}
