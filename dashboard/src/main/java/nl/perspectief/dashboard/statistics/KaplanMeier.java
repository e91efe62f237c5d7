package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The share still without the event, by day of follow-up, when not everyone has been followed
 * equally long.
 *
 * <p>{@code S(t) = Π (1 − d/n)} over the days with events (E. L. Kaplan and P. Meier, JASA 53,
 * 1958); on a day with both, events come before censorings. Standard error by Greenwood, {@code
 * S·√Σ d/(n(n − d))}. Limits by log-log, {@code S^exp(± z·√G / ln S)} (J. D. Kalbfleisch and R. L.
 * Prentice, The Statistical Analysis of Failure Time Data, 1980). Log-log has no limits at the
 * ends; there it is Wilson: at S = 1 the lower limit of n in n at risk, at S = 0 the upper limit of
 * 0 in the number followed to that day.
 *
 * <p>Whether a horizon has been followed long enough to show is not decided here: that takes the
 * reference dates, and comes with the counts.
 */
public final class KaplanMeier {

    /** What rounding may add to a product that is one half in exact arithmetic. */
    private static final double ROUNDING = 1e-12;

    private final List<SurvivalStep> steps;
    private final long cohort;

    private KaplanMeier(List<SurvivalStep> steps, long cohort) {
        this.steps = List.copyOf(steps);
        this.cohort = cohort;
    }

    /** Takes the points in any order; points of the same day are added up. */
    public static KaplanMeier of(List<CurvePoint> points) {
        var days = new TreeMap<Integer, CurvePoint>();
        for (CurvePoint point : points) {
            days.merge(point.day(), point, KaplanMeier::sum);
        }
        days.values().removeIf(point -> point.events() + point.censored() == 0);
        long cohort = days.values().stream().mapToLong(p -> p.events() + p.censored()).sum();
        return new KaplanMeier(new Walk(cohort).over(days.values()), cohort);
    }

    private static CurvePoint sum(CurvePoint a, CurvePoint b) {
        return new CurvePoint(a.day(), a.events() + b.events(), a.censored() + b.censored());
    }

    /** How many were followed from day 0. */
    public long cohort() {
        return cohort;
    }

    /** Every day with an event or a censoring, in order. */
    public List<SurvivalStep> steps() {
        return steps;
    }

    /** How many were still followed when the day began: those with T ≥ day. */
    public long atRisk(int day) {
        int index = indexOfLastStepBefore(day);
        return index < 0 ? cohort : remaining(steps.get(index));
    }

    /** How many had the event up to and including the day. */
    public long eventsUntil(int day) {
        return steps.stream()
                .takeWhile(step -> step.day() <= day)
                .mapToLong(SurvivalStep::events)
                .sum();
    }

    /** How many had the event on that day. */
    long eventsOn(int day) {
        int index = indexOfLastStepBefore(day + 1);
        SurvivalStep step = index < 0 ? null : steps.get(index);
        return step != null && step.day() == day ? step.events() : 0;
    }

    /**
     * The curve of those who were still followed without the event after that day: {@code
     * S(t)/S(day)}. Days keep counting from each one's own start.
     */
    public KaplanMeier after(int landmark) {
        return of(
                steps.stream()
                        .filter(step -> step.day() > landmark)
                        .map(KaplanMeier::point)
                        .toList());
    }

    /** The same curve when nobody was followed beyond that day. */
    public KaplanMeier until(int day) {
        var points =
                steps.stream()
                        .filter(step -> step.day() <= day)
                        .map(KaplanMeier::point)
                        .collect(Collectors.toCollection(ArrayList::new));
        points.add(new CurvePoint(day + 1, 0, atRisk(day + 1)));
        return of(points);
    }

    /** The curve of those who are in this one and not in another, which must be a part of it. */
    public KaplanMeier without(KaplanMeier part) {
        var points = new TreeMap<Integer, CurvePoint>();
        steps.forEach(step -> points.put(step.day(), point(step)));
        part.steps.forEach(step -> points.merge(step.day(), point(step), KaplanMeier::difference));
        return of(List.copyOf(points.values()));
    }

    private static CurvePoint difference(CurvePoint a, CurvePoint b) {
        return new CurvePoint(a.day(), a.events() - b.events(), a.censored() - b.censored());
    }

    private static CurvePoint point(SurvivalStep step) {
        return new CurvePoint(step.day(), step.events(), step.censored());
    }

    /** S(day), the share without the event after that day; null when there is no cohort. */
    public @Nullable Estimate survivalAt(int day) {
        if (cohort == 0) {
            return null;
        }
        int index = indexOfLastStepBefore(day + 1);
        SurvivalStep step = index < 0 ? null : steps.get(index);
        return step == null || step.survival() == 1 ? nothingYet(day) : step.estimate();
    }

    /** 1 − S(day), the share that had the event by that day; null when there is no cohort. */
    public @Nullable Estimate incidenceAt(int day) {
        Estimate survival = survivalAt(day);
        return survival == null ? null : survival.complement();
    }

    /**
     * The first day with S ≤ ½. Its limits are the first days with an event on which the log-log
     * limits of S are ≤ ½ (R. Brookmeyer and J. Crowley, Biometrics 38, 1982).
     */
    public MedianTime median() {
        return new MedianTime(
                firstDayAtHalf(SurvivalStep::survival),
                firstDayAtHalf(step -> step.limits().lower()),
                firstDayAtHalf(step -> step.limits().upper()),
                steps.isEmpty() ? 0 : steps.getLast().day());
    }

    private @Nullable Integer firstDayAtHalf(ToDoubleFunction<SurvivalStep> height) {
        for (SurvivalStep step : steps) {
            if (step.events() > 0 && height.applyAsDouble(step) <= 0.5 + ROUNDING) {
                return step.day();
            }
        }
        return null;
    }

    private Estimate nothingYet(int day) {
        long atRisk = atRisk(day);
        Interval limits = Wilson.interval(atRisk, atRisk, Confidence.P95);
        return limits == null ? Estimate.exact(1) : Estimate.of(1, limits);
    }

    private static long remaining(SurvivalStep step) {
        return step.atRisk() - step.events() - step.censored();
    }

    /** −1 when the day is not after any step. */
    private int indexOfLastStepBefore(int day) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Goes along the days once, keeping what is needed for the next. */
    private static final class Walk {

        private long atRisk;
        private long eventsSoFar;
        private double survival = 1;
        private double greenwood;

        Walk(long cohort) {
            atRisk = cohort;
        }

        List<SurvivalStep> over(Iterable<CurvePoint> days) {
            var steps = new ArrayList<SurvivalStep>();
            for (CurvePoint day : days) {
                steps.add(step(day));
                atRisk -= day.events() + day.censored();
            }
            return steps;
        }

        private SurvivalStep step(CurvePoint day) {
            long left = atRisk - day.events();
            eventsSoFar += day.events();
            survival *= (double) left / atRisk;
            greenwood += left == 0 ? 0 : day.events() / ((double) atRisk * left);
            return new SurvivalStep(
                    day.day(),
                    atRisk,
                    day.events(),
                    day.censored(),
                    survival,
                    eventsSoFar,
                    greenwood);
        }
    }
}
