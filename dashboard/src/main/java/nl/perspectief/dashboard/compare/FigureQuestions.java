package nl.perspectief.dashboard.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;

/** Asks for one figure of everyone in a programme, and keeps what was answered. */
final class FigureQuestions {

    private final CompareQueries kept;
    private final DisclosedFigures queries;
    private final String programme;
    private final String snapshotId;

    FigureQuestions(CompareQueries kept, DisclosedFigures queries, String programme) {
        this.kept = kept;
        this.queries = queries;
        this.programme = programme;
        snapshotId = queries.snapshot().id();
    }

    /** In one period, by municipality code, with the programme itself. */
    Map<String, Observation> figures(OfferedFigure figure, Period period, List<Breakdown> parts) {
        return kept.figures.get(
                queries.audience(),
                new CompareQueries.FigureKey(
                        snapshotId, programme, figure.code(), period.type(), period, parts),
                () ->
                        ask(filter(figure, period), figure, parts)
                                .collect(
                                        toMap(Observation::municipalityCode, Function.identity())));
    }

    private ObservationFilter filter(OfferedFigure figure, Period period) {
        return all(figure, period.type()).between(period.first(), period.last());
    }

    private ObservationFilter all(OfferedFigure figure, PeriodType per) {
        var all =
                ObservationFilter.of(figure.indicator().id())
                        .measures(figure.measure())
                        .programme(programme);
        return per == PeriodType.YEAR ? all.years() : all.quarters();
    }

    private Stream<Observation> ask(
            ObservationFilter filter, OfferedFigure figure, List<Breakdown> parts) {
        var wanted = new HashSet<>(parts(figure, parts));
        var tokens = wanted.stream().map(Breakdown::token).toList();
        return queries.observations(filter.breakdowns(tokens)).stream()
                .filter(one -> new HashSet<>(one.breakdowns()).equals(wanted));
    }

    private static List<Breakdown> parts(OfferedFigure figure, List<Breakdown> parts) {
        var value = figure.question().value();
        return value.isEmpty()
                ? parts
                : List.of(new Breakdown(figure.indicator().breakdowns().getFirst(), value));
    }

    /** In all periods of a length, by municipality code, in order of time. */
    Map<String, List<Observation>> courses(
            OfferedFigure figure, PeriodType per, List<Breakdown> parts) {
        return kept.courses.get(
                queries.audience(),
                new CompareQueries.FigureKey(
                        snapshotId, programme, figure.code(), per, null, parts),
                () ->
                        ask(all(figure, per), figure, parts)
                                .collect(groupingBy(Observation::municipalityCode)));
    }

    /** The parts that the programme itself has in a period, in the order of their names. */
    List<Breakdown> values(OfferedFigure figure, String token, Period period) {
        return kept.values.get(
                queries.audience(),
                new CompareQueries.WordKey(snapshotId, programme, figure.code() + token + period),
                () ->
                        queries
                                .counts(filter(figure, period).totals().breakdowns(List.of(token)))
                                .stream()
                                .map(one -> one.breakdowns().getFirst())
                                .distinct()
                                .sorted(Comparator.comparing(ValueNames::position))
                                .toList());
    }

    /** By what an indicator is broken down. */
    List<String> tokens(String indicator) {
        return kept.tokens.get(
                queries.audience(),
                new CompareQueries.WordKey(snapshotId, "", indicator),
                () -> queries.publishedBreakdowns(List.of(indicator)));
    }

    /** Of several together; there is none of two breakdowns at once. */
    DisclosedCurve curve(OfferedFigure figure, Choice choice) {
        var selection =
                new CurveSelection(
                        figure.indicator().id(),
                        programme,
                        choice.group().codes(),
                        choice.period().first(),
                        choice.period().last());
        var parts = choice.breakdowns();
        return switch (parts.size()) {
            case 0 -> queries.curve(selection);
            case 1 ->
                    queries.curvesByValue(selection, parts.getFirst().token())
                            .getOrDefault(parts.getFirst().value(), DisclosedCurve.NONE);
            default -> DisclosedCurve.NONE;
        };
    }
}
