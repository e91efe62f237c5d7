package nl.perspectief.dashboard.signal;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Better;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.sql.Quarter;

/**
 * Sets all shares of which one way is better beside the programme's, each in the newest quarter in
 * which the programme has it.
 */
record LevelQuestion(DisclosedFigures queries, Programme programme, Quarter last) {

    Found ask() {
        var columns = columns(shares());
        var marked = FunnelSignals.of(List.copyOf(columns.values()));
        var spots = new ArrayList<Spot>();
        int next = 0;
        for (var column : columns.entrySet()) {
            int end = next + column.getValue().figures().size();
            spots.addAll(spots(column.getKey(), column.getValue(), marked.subList(next, end)));
            next = end;
        }
        return new Found(spots, marked.stream().filter(LevelQuestion::isTested).count());
    }

    private static boolean isTested(FunnelSignals.Marked one) {
        return one.deviates() || one.signal() == Signal.NONE;
    }

    private List<Spot> spots(
            Looked looked, FunnelSignals.Column column, List<FunnelSignals.Marked> marked) {
        var participants = Participants.of(programme);
        return marked.stream()
                .filter(FunnelSignals.Marked::deviates)
                .flatMap(
                        one ->
                                participants.of(one.figure()).stream()
                                        .map(
                                                who ->
                                                        new Spot(
                                                                who,
                                                                looked.indicator(),
                                                                looked.question(),
                                                                one.signal(),
                                                                one.isHigher(),
                                                                null,
                                                                one.figure(),
                                                                column.total())))
                .toList();
    }

    private List<Looked> shares() {
        return queries.publishedIndicators().stream()
                .flatMap(Looked::usual)
                .filter(one -> one.testing().isShare())
                .filter(one -> one.testing().better() != Better.NEITHER)
                .toList();
    }

    private Map<Looked, FunnelSignals.Column> columns(List<Looked> looked) {
        var totals = newest(looked);
        var all = figures(totals);
        var columns = new LinkedHashMap<Looked, FunnelSignals.Column>();
        totals.forEach(
                (one, total) ->
                        columns.put(
                                one,
                                new FunnelSignals.Column(
                                        one.testing(),
                                        total,
                                        all.stream()
                                                .filter(one::isOf)
                                                .filter(of -> of.period().equals(total.period()))
                                                .toList())));
        return columns;
    }

    private Map<Looked, Observation> newest(List<Looked> looked) {
        var totals = queries.observations(Looked.filter(looked, programme, last).totals());
        var newest = new LinkedHashMap<Looked, Observation>();
        for (Looked one : looked) {
            totals.stream()
                    .filter(one::isOf)
                    .filter(figure -> figure.estimate() != null)
                    .reduce((_, later) -> later)
                    .ifPresent(figure -> newest.put(one, figure));
        }
        return newest;
    }

    /** Of all municipalities, in one question a quarter: few quarters are looked at. */
    private List<Observation> figures(Map<Looked, Observation> totals) {
        var byQuarter =
                totals.entrySet().stream()
                        .collect(groupingBy(entry -> entry.getValue().period().last()));
        var figures = new ArrayList<Observation>();
        byQuarter.forEach(
                (quarter, entries) -> {
                    var looked = entries.stream().map(Map.Entry::getKey).toList();
                    var filter = Looked.filter(looked, programme, last).between(quarter, quarter);
                    queries.observations(filter).stream()
                            .filter(one -> !one.isTotal())
                            .forEach(figures::add);
                });
        return figures;
    }
}
