package nl.perspectief.dashboard.collaboration;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.JointWorking;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.ComparedMunicipalities;
import nl.perspectief.dashboard.statistics.EventTime;
import nl.perspectief.dashboard.statistics.EventTimePoint;
import nl.perspectief.dashboard.statistics.GroupTimeEffects;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;
import nl.perspectief.dashboard.statistics.MunicipalityOutcomes;
import nl.perspectief.dashboard.statistics.PeriodValue;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * One outcome through the quarters, of the municipalities of which it is known whether and since
 * when they work jointly.
 */
final class Outcome {

    private final ComparedFigure figure;
    private final SortedMap<String, List<Observation>> byMunicipality = new TreeMap<>();
    private final Map<String, Integer> starts = new HashMap<>();

    Outcome(ComparedFigure figure, List<Observation> observations, List<JointWorking> joint) {
        this.figure = figure;
        var all = observations.stream().collect(groupingBy(Observation::municipalityCode));
        for (JointWorking one : joint) {
            List<Observation> own = all.get(one.municipalityCode());
            if (own != null) {
                byMunicipality.put(one.municipalityCode(), own);
            }
            if (one.since() != null) {
                starts.put(
                        one.municipalityCode(), CompleteQuarters.number(Quarter.of(one.since())));
            }
        }
    }

    BeforeAndAfter beforeAndAfter() {
        Map<Integer, EventTimePoint> means =
                EventTime.of(outcomes()).stream()
                        .collect(Collectors.toMap(EventTimePoint::quartersSince, one -> one));
        var points = new ArrayList<BeforeAndAfter.Point>();
        bySince()
                .forEach(
                        (since, figures) ->
                                points.add(point(since, means.get(since), leftOut(figures))));
        return new BeforeAndAfter(figure, points);
    }

    private static LeftOut leftOut(List<Observation> figures) {
        return LeftOut.of(figures.stream().map(List::of).toList(), 1);
    }

    private static BeforeAndAfter.Point point(
            int since, @Nullable EventTimePoint mean, LeftOut leftOut) {
        return mean == null
                ? new BeforeAndAfter.Point(since, 0, null, leftOut)
                : new BeforeAndAfter.Point(since, mean.municipalities(), mean.mean(), leftOut);
    }

    /** The figures of those that started, by quarters since their start. */
    private SortedMap<Integer, List<Observation>> bySince() {
        var found = new TreeMap<Integer, List<Observation>>();
        byMunicipality.forEach(
                (code, own) -> {
                    Integer start = starts.get(code);
                    if (start != null) {
                        own.forEach(
                                one ->
                                        found.computeIfAbsent(
                                                        number(one) - start, _ -> new ArrayList<>())
                                                .add(one));
                    }
                });
        return found;
    }

    EffectOnOutcome effect() {
        CompleteQuarters quarters = CompleteQuarters.of(knownQuarters());
        LeftOut leftOut = quarters == null ? leftOutOfAll() : leftOut(quarters);
        JointWorkingEffect effect =
                quarters == null
                        ? new JointWorkingEffect.TooLittleData(
                                new ComparedMunicipalities(0, 0, 0, byMunicipality.size()))
                        : GroupTimeEffects.of(
                                outcomes(),
                                CompleteQuarters.number(quarters.from()),
                                CompleteQuarters.number(quarters.to()));
        return new EffectOnOutcome(figure, quarters, effect, leftOut);
    }

    private List<Set<Quarter>> knownQuarters() {
        return byMunicipality.values().stream()
                .map(
                        own ->
                                own.stream()
                                        .filter(one -> one.value() != null)
                                        .map(one -> one.period().first())
                                        .collect(Collectors.toSet()))
                .toList();
    }

    private LeftOut leftOutOfAll() {
        return LeftOut.of(byMunicipality.values(), Integer.MAX_VALUE);
    }

    /** Of those that had not started before. */
    private LeftOut leftOut(CompleteQuarters quarters) {
        var needed = new ArrayList<List<Observation>>();
        int from = CompleteQuarters.number(quarters.from());
        byMunicipality.forEach(
                (code, own) -> {
                    Integer start = starts.get(code);
                    if (start == null || start > from) {
                        needed.add(
                                own.stream()
                                        .filter(one -> quarters.contains(one.period().first()))
                                        .toList());
                    }
                });
        return LeftOut.of(needed, quarters.size());
    }

    private List<MunicipalityOutcomes> outcomes() {
        var outcomes = new ArrayList<MunicipalityOutcomes>();
        byMunicipality.forEach(
                (code, own) ->
                        outcomes.add(
                                new MunicipalityOutcomes(code, starts.get(code), values(own))));
        return outcomes;
    }

    private static List<PeriodValue<Double>> values(List<Observation> own) {
        var values = new ArrayList<PeriodValue<Double>>();
        for (Observation one : own) {
            Double value = one.value();
            if (value != null) {
                values.add(new PeriodValue<>(number(one), value));
            }
        }
        return values;
    }

    private static int number(Observation one) {
        return CompleteQuarters.number(one.period().first());
    }
}
