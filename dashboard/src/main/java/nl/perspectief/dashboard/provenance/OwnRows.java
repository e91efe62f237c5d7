package nl.perspectief.dashboard.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.delivery.DeliveredWorkbook;
import nl.perspectief.etl.delivery.Origins;
import nl.perspectief.sql.CountedCase;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.FigureKey;
import nl.perspectief.sql.LandedRow;
import nl.perspectief.sql.PersonRows;
import nl.perspectief.sql.Quarter;

/**
 * The rows of one municipality in one programme, for an audience that may see all of it. The only
 * way from the dashboard to rows of persons: it holds no others, and an architecture test sees to
 * it that nothing else opens them. Belongs to one thread at a time.
 */
public final class OwnRows implements AutoCloseable {

    private final SnapshotInfo snapshot;
    private final String programme;
    private final String municipalityCode;
    private final Map<Long, DeliveryInput> deliveries;
    private final Origins origins;
    private final PersonRows rows;
    private final Map<Long, DeliveredWorkbook> opened = new HashMap<>();

    private OwnRows(
            SnapshotInfo snapshot,
            String programme,
            String municipalityCode,
            List<DeliveryInput> deliveries,
            Origins origins) {
        this.snapshot = snapshot;
        this.programme = programme;
        this.municipalityCode = municipalityCode;
        this.deliveries =
                deliveries.stream()
                        .collect(Collectors.toMap(DeliveryInput::deliveryId, Function.identity()));
        this.origins = origins;
        this.rows =
                PersonRows.of(
                        origins.input(deliveries, snapshot.asOf(), snapshot.programVersion()),
                        programme,
                        municipalityCode,
                        origins.settings());
    }

    /**
     * Opens the rows of one municipality as a snapshot counted them.
     *
     * @param audience who asks
     * @param municipalityCode whose rows; never the programme as a whole
     * @throws IllegalArgumentException when it is not the audience's own
     * @throws ProvenanceException when a delivery of the snapshot is not in the register
     */
    public static OwnRows open(
            Audience audience,
            String municipalityCode,
            String programme,
            DisclosedFigures figures,
            Origins origins) {
        if (municipalityCode.equals(Observation.ALL) || !audience.seesAllOf(municipalityCode)) {
            throw new IllegalArgumentException(
                    "Rows of %s are not for this audience".formatted(municipalityCode));
        }
        SnapshotInfo snapshot = figures.snapshot();
        Map<Quarter, Integer> versions = versions(figures.deliveries(programme), municipalityCode);
        List<DeliveryInput> counted = origins.counted(programme, municipalityCode, versions);
        requireAll(versions, counted, snapshot);
        return new OwnRows(snapshot, programme, municipalityCode, counted, origins);
    }

    /** What counted, by quarter. */
    private static Map<Quarter, Integer> versions(
            List<DeliveryState> deliveries, String municipalityCode) {
        var versions = new TreeMap<Quarter, Integer>();
        for (DeliveryState one : deliveries) {
            Integer version = one.version();
            if (one.municipalityCode().equals(municipalityCode)
                    && one.isImported()
                    && version != null) {
                versions.put(one.quarter(), version);
            }
        }
        return versions;
    }

    private static void requireAll(
            Map<Quarter, Integer> versions, List<DeliveryInput> counted, SnapshotInfo snapshot) {
        var missing = new TreeMap<>(versions);
        counted.forEach(delivery -> missing.remove(delivery.quarter()));
        missing.forEach(
                (quarter, version) -> {
                    throw new ProvenanceException(
                            "De levering van %s (versie %d) uit momentopname %s staat niet in het register. Kies een nieuwere momentopname."
                                    .formatted(quarter, version, snapshot.shortId()));
                });
    }

    /**
     * What a figure is made of: who counts first, then by where they stand.
     *
     * @param figure of this municipality and programme, in the snapshot that was opened
     * @throws ProvenanceException when the rows do not add up to it any more
     */
    public List<OwnCase> under(Observation figure) {
        if (!figure.programme().equals(programme)
                || !figure.municipalityCode().equals(municipalityCode)) {
            throw new IllegalArgumentException("Not a figure of these rows: " + figure);
        }
        FigureKey key = key(figure);
        List<CountedCase> cases = rows.behind(key);
        requireSum(figure, cases);
        Map<String, List<String>> columns = columnsBySheet(key);
        return cases.stream()
                .map(
                        one ->
                                new OwnCase(
                                        Role.of(one),
                                        one.numerator(),
                                        one.denominator(),
                                        one.unknown(),
                                        rows(one, columns)))
                .sorted()
                .toList();
    }

    private static FigureKey key(Observation figure) {
        var breakdowns = new LinkedHashMap<String, String>();
        figure.breakdowns().forEach(one -> breakdowns.put(one.token(), one.value()));
        return new FigureKey(
                figure.indicator(), figure.measure(), figure.period().toString(), breakdowns);
    }

    /** Rows that were landed anew or erased since would tell of another figure. */
    private void requireSum(Observation figure, List<CountedCase> cases) {
        long numerator = cases.stream().mapToLong(CountedCase::numerator).sum();
        long unknown = cases.stream().mapToLong(CountedCase::unknown).sum();
        BigDecimal denominator =
                cases.stream()
                        .map(CountedCase::denominator)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal published = figure.denominator();
        if (!Long.valueOf(numerator).equals(figure.numerator())
                || !Long.valueOf(unknown).equals(figure.unknown())
                || (published != null && published.compareTo(denominator) != 0)) {
            throw new ProvenanceException(
                    "De rijen van nu tellen niet meer op tot dit cijfer van momentopname %s: zij zijn daarna opnieuw geladen of gewist. Kies een nieuwere momentopname."
                            .formatted(snapshot.shortId()));
        }
    }

    private Map<String, List<String>> columnsBySheet(FigureKey key) {
        return rows.columnsUnder(key).stream()
                .map(name -> name.split("\\.", 2))
                .collect(
                        Collectors.groupingBy(
                                name -> name[0],
                                Collectors.mapping(name -> name[1], Collectors.toList())));
    }

    private List<OwnRow> rows(CountedCase one, Map<String, List<String>> columns) {
        var told = new ArrayList<OwnRow>();
        for (LandedRow row : one.rows()) {
            List<String> wanted = columns.get(row.sheet());
            DeliveryInput delivery = deliveries.get(row.deliveryId());
            if (wanted != null && delivery != null) {
                told.add(row(row, delivery, wanted));
            }
        }
        return told;
    }

    private OwnRow row(LandedRow row, DeliveryInput delivery, List<String> columns) {
        DeliveredWorkbook workbook =
                opened.computeIfAbsent(delivery.deliveryId(), origins::workbook);
        DeliveredWorkbook.Sheet sheet = workbook.sheets().get(row.sheet());
        return sheet == null
                ? new OwnRow(
                        delivery,
                        workbook.fileName(),
                        WorkbookDefinition.newest(programme).sheet(row.sheet()).title(),
                        row.sheetRow(),
                        List.of())
                : new OwnRow(
                        delivery,
                        workbook.fileName(),
                        sheet.title(),
                        row.sheetRow(),
                        sheet.cells(row.sheetRow(), columns));
    }

    @Override
    public void close() {
        rows.close();
    }
}
