package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.chart.Guides;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.Target;
import nl.perspectief.dashboard.statistics.ChartSignal;
import nl.perspectief.dashboard.statistics.ControlChart;
import nl.perspectief.dashboard.statistics.ControlPoint;
import nl.perspectief.dashboard.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** What is beside the line of who is in front: limits of chance, targets, breaks and notes. */
final class Beside {

    private static final double PER_CENT = 100;

    private final Trends trends;
    private final Trend front;
    private final @Nullable ControlChart control;
    private final List<Observation> charted;

    Beside(Trends trends) {
        this.trends = trends;
        front = trends.figures().inFront();
        var choice = trends.choice();
        // limits of one would be read as those of the others too
        control =
                trends.figures().chosen().size() > 1
                        ? null
                        : new Testing(choice.indicator(), choice.question().measure())
                                .control(front);
        charted = Testing.complete(front);
    }

    @Nullable ControlChart control() {
        return control;
    }

    boolean hasLimits() {
        return control != null && control.points().getFirst().limits() != null;
    }

    /** The periods that the points of the control chart stand for. */
    List<Observation> charted() {
        return charted;
    }

    Guides guides(String limitName, String targetName) {
        var periods = new ArrayList<Guides.Period>();
        for (Observation one : trends.figures().total().quarters()) {
            periods.add(guide(one.period()));
        }
        ControlChart known = control;
        return new Guides(
                known == null ? null : (Double) drawn(known.centre()),
                periods,
                limitName,
                targetName);
    }

    private Guides.Period guide(Period period) {
        ControlPoint point = point(period);
        Interval limits = point == null ? null : point.limits();
        Target target = target(period);
        return new Guides.Period(
                limits == null ? null : (Double) drawn(limits.lower()),
                limits == null ? null : (Double) drawn(limits.upper()),
                target == null ? null : (Double) drawn(target.value()),
                point != null && isSignal(point),
                isBroken(period),
                mark(period));
    }

    private boolean isSignal(ControlPoint point) {
        return point.signals().stream()
                .anyMatch(one -> one != ChartSignal.BEYOND_LIMITS || !isMostlyBeyond());
    }

    /** Then the figure is of so many people that the limits tell nothing apart any more. */
    boolean isMostlyBeyond() {
        return control != null && beyond() * 2 > control.points().size();
    }

    long beyond() {
        return control == null
                ? 0
                : control.points().stream()
                        .filter(one -> one.signals().contains(ChartSignal.BEYOND_LIMITS))
                        .count();
    }

    private @Nullable ControlPoint point(Period period) {
        for (int i = 0; control != null && i < charted.size(); i++) {
            if (charted.get(i).period().equals(period)) {
                return control.points().get(i);
            }
        }
        return null;
    }

    /** What is aimed at in the year of a period; null where nothing is. */
    @Nullable Target target(Period period) {
        return trends.targets().stream()
                .filter(one -> one.municipalityCode().equals(trends.codeInFront()))
                .filter(one -> one.year() == period.first().year())
                .findFirst()
                .orElse(null);
    }

    /** The periods in which clearly more or fewer municipalities take part than just before. */
    List<Observation> breaks() {
        return trends.figures().total().quarters().stream()
                .filter(one -> isBroken(one.period()))
                .toList();
    }

    /** Only the programme as a whole is another one when others take part. */
    private boolean isBroken(Period period) {
        var all = trends.figures().total().quarters();
        return trends.figures().chosen().isEmpty()
                && IntStream.range(1, all.size())
                        .filter(i -> all.get(i).period().equals(period))
                        .anyMatch(i -> Testing.isBroken(all.get(i - 1), all.get(i)));
    }

    /** How many took part before a break. */
    int before(Observation broken) {
        var all = trends.figures().total().quarters();
        return all.get(all.indexOf(broken) - 1).municipalitiesExpected();
    }

    /** The notes about periods that are shown, in the order of their numbers. */
    List<Annotation> notes() {
        return trends.annotations().stream()
                .filter(
                        note ->
                                trends.figures().total().quarters().stream()
                                        .anyMatch(one -> isOf(note, one.period())))
                .toList();
    }

    private String mark(Period period) {
        var notes = notes();
        return IntStream.range(0, notes.size())
                .filter(i -> isOf(notes.get(i), period))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(","));
    }

    /** A note about a year stands at its first quarter, one about a quarter in its year. */
    private static boolean isOf(Annotation note, Period period) {
        return period.type() == PeriodType.YEAR
                ? note.period().first().year() == period.first().year()
                : note.period().first().equals(period.first());
    }

    /** In the unit of the axis. */
    private double drawn(double value) {
        return Kind.of(front.newest()) == Kind.SHARE ? value * PER_CENT : value;
    }
}
