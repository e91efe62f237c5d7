package nl.perspectief.dashboard.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.WholeYear;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Judges which report is asked for, and asks for what is in it. */
final class ReportQuestion {

    private final DisclosedFigures figures;
    private final Programme programme;
    private final @Nullable Municipality municipality;
    private final Quarter last;
    private final @Nullable Period year;
    private final Period compared;
    private final List<DeliveryState> deliveries;
    private final Manners manners;

    /**
     * @throws ExportRefusedException when there is no such report
     */
    ReportQuestion(DisclosedFigures figures, ReportRequest request) {
        this.figures = figures;
        programme = programme(request.programme());
        municipality = municipality(request.municipality());
        last = quarter(request.quarter());
        year = WholeYear.upTo(last, programme);
        compared = year == null ? Period.of(last) : year;
        deliveries = figures.deliveries(programme.code());
        manners = new Manners(deliveries, last);
    }

    private Programme programme(String code) {
        if (!figures.programmes().contains(code)) {
            throw new ExportRefusedException(
                    "Programma %s is er niet. Kies uit: %s."
                            .formatted(shown(code), String.join(", ", figures.programmes())));
        }
        return new Programme(
                code, Programme.nameOf(code), figures.participants(code), figures.coverage(code));
    }

    private @Nullable Municipality municipality(@Nullable String code) {
        return code == null
                ? null
                : programme
                        .participant(code)
                        .orElseThrow(
                                () ->
                                        new ExportRefusedException(
                                                "%s doet niet mee aan %s. Kies een gemeente die meedoet, zoals %s."
                                                        .formatted(
                                                                shown(code),
                                                                programme.name(),
                                                                programme
                                                                        .participants()
                                                                        .getFirst()
                                                                        .code())));
    }

    private Quarter quarter(@Nullable String asked) {
        var known = programme.coverage().keySet();
        if (asked == null) {
            return programme.coverage().lastKey();
        }
        return Quarter.tryParse(asked)
                .filter(known::contains)
                .orElseThrow(
                        () ->
                                new ExportRefusedException(
                                        "Van kwartaal %s zijn geen cijfers. Kies een kwartaal van %s tot en met %s."
                                                .formatted(
                                                        shown(asked),
                                                        programme.coverage().firstKey(),
                                                        programme.coverage().lastKey())));
    }

    private static String shown(String asked) {
        return asked.length() <= 20 ? asked : asked.substring(0, 20) + "…";
    }

    Report report() {
        var listed = ReportFigure.of(figures.publishedIndicators());
        return new Report(
                figures.snapshot(),
                programme,
                municipality,
                last,
                year,
                compared,
                listed.stream().flatMap(one -> line(one).stream()).toList(),
                municipality == null ? each(listed) : List.of(),
                missing());
    }

    private Optional<Report.Line> line(ReportFigure figure) {
        var all = ask(figure, filter -> filter.municipalities(codes()));
        var quarters =
                of(all, code())
                        .filter(one -> one.period().type() == PeriodType.QUARTER)
                        .filter(one -> one.period().last().compareTo(last) <= 0)
                        .filter(one -> one.status() != Status.NOT_APPLICABLE)
                        .sorted(Comparator.comparing(Observation::period))
                        .toList();
        return quarters.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Report.Line(
                                figure,
                                new Trend(whose(), manners.of(code()), quarters),
                                of(all, code())
                                        .filter(one -> one.period().equals(year))
                                        .findFirst()
                                        .orElse(null),
                                municipality == null
                                        ? null
                                        : of(all, Observation.ALL)
                                                .filter(this::isOfLast)
                                                .findFirst()
                                                .orElse(null)));
    }

    private boolean isOfLast(Observation one) {
        return one.period().equals(Period.of(last));
    }

    private Whose whose() {
        return municipality == null ? Whose.of(programme) : Whose.of(municipality);
    }

    private String code() {
        return municipality == null ? Observation.ALL : municipality.code();
    }

    private List<String> codes() {
        return Stream.of(Observation.ALL, code()).distinct().toList();
    }

    private static Stream<Observation> of(List<Observation> all, String code) {
        return all.stream().filter(one -> one.municipalityCode().equals(code));
    }

    private List<Report.OfMunicipality> each(List<ReportFigure> listed) {
        var columns =
                listed.stream()
                        .filter(ReportFigure::isByMunicipality)
                        .map(
                                one ->
                                        ask(
                                                one,
                                                filter ->
                                                        filter.between(
                                                                        compared.first(),
                                                                        compared.last())
                                                                .periodTypes(
                                                                        Collections.singleton(
                                                                                compared.type()))))
                        .toList();
        return programme.participants().stream()
                .map(
                        one ->
                                new Report.OfMunicipality(
                                        one.name(),
                                        columns.stream()
                                                .<@Nullable Observation>map(
                                                        column ->
                                                                of(column, one.code())
                                                                        .findFirst()
                                                                        .orElse(null))
                                                .toList()))
                .filter(one -> one.figures().stream().anyMatch(Objects::nonNull))
                .toList();
    }

    private List<Observation> ask(ReportFigure figure, UnaryOperator<ObservationFilter> narrowed) {
        var filter =
                ObservationFilter.of(figure.indicator().id())
                        .measures(figure.figure().measure())
                        .programme(programme.code())
                        .breakdowns(figure.breakdown());
        return figures.observations(narrowed.apply(filter)).stream().filter(figure::isOf).toList();
    }

    private List<String> missing() {
        return deliveries.stream()
                .filter(one -> one.quarter().equals(last) && !one.isImported())
                .flatMap(one -> programme.participant(one.municipalityCode()).stream())
                .map(Municipality::name)
                .sorted()
                .toList();
    }
}
