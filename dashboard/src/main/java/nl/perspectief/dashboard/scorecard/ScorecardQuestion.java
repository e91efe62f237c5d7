package nl.perspectief.dashboard.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.collaboration.CollaborationQueries;
import nl.perspectief.dashboard.collaboration.ComparedFigure;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Puts a scorecard together out of the newest figures of everyone. */
final class ScorecardQuestion {

    /** Some figures are asked for once a year, and may come late. */
    private static final int YEARS_BACK = 2;

    private final DisclosedFigures figures;
    private final FilterInUrl.Reading address;
    private final PeriodType per;
    private final Manners manners;
    private final Map<ComparedFigure, Map<Period, Map<String, Observation>>> found =
            new HashMap<>();

    ScorecardQuestion(
            DisclosedFigures figures,
            FilterInUrl.Reading address,
            PeriodType per,
            Manners manners) {
        this.figures = figures;
        this.address = address;
        this.per = per;
        this.manners = manners;
    }

    /**
     * @param catalogue all indicators
     */
    Scorecard ask(List<Indicator> catalogue) {
        var collaboration =
                catalogue.stream().filter(CollaborationQueries::isCollaboration).toList();
        read(collaboration);
        var columns = columns(collaboration);
        var signs = signs(columns);
        var rows =
                address.programme().participants().stream()
                        .map(one -> row(one, columns, signs))
                        .toList();
        return new Scorecard(columns, total(columns), rows);
    }

    private void read(List<Indicator> collaboration) {
        var byId = new HashMap<String, Indicator>();
        collaboration.forEach(one -> byId.put(one.id(), one));
        var filter =
                ObservationFilter.of(byId.keySet().toArray(String[]::new))
                        .programme(address.programme().code());
        keep(byId, filter(filter));
        collaboration.stream()
                .filter(one -> Compared.of(one).stream().anyMatch(ScorecardQuestion::isBroken))
                .forEach(
                        one ->
                                keep(
                                        byId,
                                        filter(filter.indicators(one.id()))
                                                .breakdowns(List.of(one.breakdowns().getFirst()))));
    }

    private static boolean isBroken(Compared one) {
        return one.figure().breakdown() != null;
    }

    private ObservationFilter filter(ObservationFilter all) {
        var last = address.last();
        return per == PeriodType.YEAR
                ? all.years().between(new Quarter(last.year() - YEARS_BACK, 1), null)
                : all.quarters().between(new Quarter(last.year() - 1, last.number()), last);
    }

    private void keep(Map<String, Indicator> byId, ObservationFilter filter) {
        for (Observation one : figures.observations(filter)) {
            Indicator indicator = byId.get(one.indicator());
            if (indicator != null && isOffered(one.period())) {
                found.computeIfAbsent(figure(indicator, one), _ -> new HashMap<>())
                        .computeIfAbsent(one.period(), _ -> new HashMap<>())
                        .put(one.municipalityCode(), one);
            }
        }
    }

    private static ComparedFigure figure(Indicator indicator, Observation one) {
        return new ComparedFigure(
                indicator,
                one.measure(),
                one.breakdowns().isEmpty() ? null : one.breakdowns().getFirst());
    }

    /** A year that ends later is the newest of all: as far as it goes. */
    private boolean isOffered(Period period) {
        return period.last().compareTo(address.last()) <= 0
                || (address.filter().upTo() == null
                        && period.first().compareTo(address.last()) <= 0);
    }

    /** Without counts: a large municipality has more of everything. */
    private List<Scorecard.Column> columns(List<Indicator> collaboration) {
        return Compared.of(collaboration).stream()
                .filter(one -> !one.figure().isCount())
                .filter(one -> found.containsKey(one.figure()))
                .map(one -> new Scorecard.Column(one, newest(one)))
                .toList();
    }

    /** The newest of which the programme has a figure. */
    private @Nullable Period newest(Compared compared) {
        return found.getOrDefault(compared.figure(), Map.of()).entrySet().stream()
                .filter(
                        period -> {
                            var total = period.getValue().get(Observation.ALL);
                            return total != null && total.estimate() != null;
                        })
                .map(Map.Entry::getKey)
                .max(Period::compareTo)
                .orElse(null);
    }

    private @Nullable Observation of(Scorecard.Column column, String code) {
        return column.period() == null
                ? null
                : found.getOrDefault(column.compared().figure(), Map.of())
                        .getOrDefault(column.period(), Map.of())
                        .get(code);
    }

    /** By figure; who has none is not in it. */
    private Map<Observation, Signal> signs(List<Scorecard.Column> columns) {
        var codes = address.programme().participants().stream().map(Municipality::code).toList();
        var tested = new ArrayList<FunnelSignals.Column>();
        for (Scorecard.Column column : columns) {
            var total = of(column, Observation.ALL);
            if (total != null) {
                var own =
                        codes.stream()
                                .flatMap(code -> Stream.ofNullable(of(column, code)))
                                .toList();
                tested.add(new FunnelSignals.Column(testing(column.compared()), total, own));
            }
        }
        var signs = new HashMap<Observation, Signal>();
        FunnelSignals.of(tested).forEach(one -> signs.put(one.figure(), one.signal()));
        return signs;
    }

    private static Testing testing(Compared compared) {
        return new Testing(compared.indicator(), compared.question().measure());
    }

    private Scorecard.Row row(
            Municipality municipality,
            List<Scorecard.Column> columns,
            Map<Observation, Signal> signs) {
        var scores = new ArrayList<Scorecard.Score>();
        for (Scorecard.Column column : columns) {
            var own = of(column, municipality.code());
            scores.add(
                    new Scorecard.Score(
                            own,
                            own == null ? Signal.ABSENT : signs.getOrDefault(own, Signal.ABSENT)));
        }
        return new Scorecard.Row(
                municipality.code(),
                Whose.of(municipality),
                manners.of(municipality.code()).cohorts(),
                scores);
    }

    /** The programme is what all others are tested against. */
    private Scorecard.Row total(List<Scorecard.Column> columns) {
        var scores = new ArrayList<Scorecard.Score>();
        for (Scorecard.Column column : columns) {
            scores.add(new Scorecard.Score(of(column, Observation.ALL), Signal.UNTESTED));
        }
        return new Scorecard.Row(Observation.ALL, Whose.of(address.programme()), false, scores);
    }
}
