package nl.perspectief.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.provenance.OwnCase;
import nl.perspectief.dashboard.provenance.OwnRow;
import nl.perspectief.dashboard.provenance.OwnRows;
import nl.perspectief.dashboard.provenance.SourceDeliveries;
import nl.perspectief.dashboard.provenance.SourceDelivery;
import nl.perspectief.etl.delivery.Origins;
import nl.perspectief.etl.finding.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure came from, as a table: its deliveries for everyone, its rows and cells for the
 * municipality itself.
 */
public final class ProvenanceExport {

    private static final List<String> ROWS =
            List.of(
                    "case",
                    "role",
                    "numerator",
                    "denominator",
                    "unknown",
                    "delivery",
                    "quarter",
                    "version",
                    "delivered_on",
                    "file",
                    "sheet",
                    "row",
                    "cells",
                    "snapshot");

    private static final List<String> DELIVERIES =
            List.of(
                    "what",
                    "municipality_code",
                    "period",
                    "version",
                    "state",
                    "delivered_on",
                    "in_figure",
                    "numerator",
                    "denominator",
                    "unknown",
                    "municipalities_delivered",
                    "municipalities_expected",
                    "status",
                    "snapshot");

    private static final String LOST =
            "Van levering %d is het bewaarde origineel niet meer te lezen: de cellen zijn niet te noemen, de rijen wel.";

    private static final String KEPT =
            "Dit cijfer is afgeschermd: hier staan zijn leveringen, zonder aantallen.";

    private final DisclosedFigures figures;
    private final String snapshot;

    /** The questions must be answered from one snapshot as long as this is used. */
    public ProvenanceExport(DisclosedFigures figures) {
        this.figures = figures;
        this.snapshot = figures.snapshot().shortId();
    }

    /**
     * The deliveries behind a figure, after a line for the figure itself.
     *
     * @throws ExportRefusedException when there is no such figure
     */
    public ProvenanceTable deliveries(ProvenanceRequest request) {
        Observation figure = new AskedFigure(figures).of(request);
        var rows = new ArrayList<List<String>>();
        rows.add(line(figure));
        new SourceDeliveries(figures).of(figure).forEach(one -> rows.add(line(one)));
        boolean isKept =
                figure.status() == Status.SUPPRESSED
                        || (figure.status() == Status.TOO_SHORT && figure.numerator() == null);
        return new ProvenanceTable(DELIVERIES, rows, isKept ? List.of(KEPT) : List.of());
    }

    private List<String> line(Observation figure) {
        return List.of(
                "FIGURE",
                figure.municipalityCode(),
                figure.period().toString(),
                "",
                "",
                "",
                "",
                PlainNumber.of(figure.numerator()),
                PlainNumber.of(figure.denominator()),
                PlainNumber.of(figure.unknown()),
                Integer.toString(figure.municipalitiesDelivered()),
                Integer.toString(figure.municipalitiesExpected()),
                figure.status().name(),
                snapshot);
    }

    private List<String> line(SourceDelivery one) {
        DeliveryState delivery = one.delivery();
        return List.of(
                "DELIVERY",
                delivery.municipalityCode(),
                delivery.quarter().toString(),
                text(delivery.version()),
                delivery.state(),
                text(delivery.deliveredOn()),
                one.isInFigure() ? "yes" : "no",
                "",
                "",
                "",
                "",
                "",
                "",
                snapshot);
    }

    /**
     * The rows and cells behind a figure of the audience's own. What a case adds stands in the
     * first of its rows, so that the columns add up to the figure.
     *
     * @throws ExportRefusedException when there is no such figure, or it is nobody's own
     */
    public ProvenanceTable rows(ProvenanceRequest request, Audience audience, Origins origins) {
        if (request.municipality().equals(Observation.ALL)) {
            throw new ExportRefusedException(
                    "Rijen worden per gemeente getoond. Kies één gemeente, of --audience SHARED voor de leveringen.");
        }
        Observation figure = new AskedFigure(figures).of(request);
        try (OwnRows own =
                OwnRows.open(
                        audience, request.municipality(), request.programme(), figures, origins)) {
            return table(figure, own.under(figure));
        }
    }

    private ProvenanceTable table(Observation figure, List<OwnCase> cases) {
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (OwnCase one : cases) {
            number++;
            for (OwnRow row : one.rows()) {
                boolean isFirst = row == one.rows().getFirst();
                rows.add(line(number, one, row, isFirst, figure.denominator() != null));
            }
        }
        return new ProvenanceTable(ROWS, rows, lost(cases));
    }

    private List<String> line(
            int number, OwnCase one, OwnRow row, boolean isFirst, boolean hasDenominator) {
        return List.of(
                Integer.toString(number),
                one.role().name(),
                isFirst ? Long.toString(one.numerator()) : "",
                isFirst && hasDenominator ? PlainNumber.of(one.denominator()) : "",
                isFirst ? Long.toString(one.unknown()) : "",
                Long.toString(row.delivery().deliveryId()),
                row.delivery().quarter().toString(),
                text(row.delivery().version()),
                text(row.delivery().deliveredOn()),
                row.fileName(),
                row.sheet(),
                Integer.toString(row.row()),
                row.cells().stream().map(CellAddress::toString).collect(Collectors.joining(" ")),
                snapshot);
    }

    private static List<String> lost(List<OwnCase> cases) {
        return cases.stream()
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.cells().isEmpty())
                .map(row -> row.delivery().deliveryId())
                .distinct()
                .sorted()
                .map(LOST::formatted)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
