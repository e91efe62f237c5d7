package nl.perspectief.dashboard.figure;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.statistics.ControlChart;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import nl.perspectief.dashboard.statistics.PeriodValue;
import nl.perspectief.dashboard.statistics.RunRules;
import nl.perspectief.dashboard.statistics.TrendMarker;
import nl.perspectief.dashboard.statistics.TrendTest;
import org.jspecify.annotations.Nullable;

/** What can be tested of a figure, and how: that depends on what kind of quantity it is. */
public final class Testing {

    private enum Form {
        COUNT,
        SHARE,
        SURVIVAL,
        /** A median, a score, an index or a ratio: there is no test for its trend. */
        VALUE
    }

    private static final int QUARTERS = 4;

    /** One in so many may come or go before the sum is another sum. */
    private static final int NOTICED = 10;

    private final Form form;
    private final boolean retention;
    private final Better better;

    public Testing(Indicator indicator, String measure) {
        better = Better.of(indicator, measure);
        retention = indicator.isRetention();
        form =
                switch (Kind.of(measure)) {
                    case COUNT -> Form.COUNT;
                    case SHARE -> indicator.isSurvival() ? Form.SURVIVAL : Form.SHARE;
                    case DAYS, NUMBER -> Form.VALUE;
                };
    }

    /**
     * Those that can be set beside each other: since the last break, with a figure, and over as
     * many municipalities as usual.
     */
    public static List<Observation> complete(Trend trend) {
        var all = trend.quarters();
        int from = 0;
        for (int i = 1; i < all.size(); i++) {
            from = isBroken(all.get(i - 1), all.get(i)) ? i : from;
        }
        return all.subList(from, all.size()).stream()
                .filter(one -> one.estimate() != null && !trend.isThin(one))
                .toList();
    }

    /** Whether clearly more or fewer municipalities take part than just before. */
    public static boolean isBroken(Observation before, Observation now) {
        return isBroken(before.municipalitiesExpected(), now.municipalitiesExpected());
    }

    /** The same, by how many took part before and take part now. */
    public static boolean isBroken(int before, int now) {
        return Math.abs(now - before) * NOTICED > Math.max(now, before);
    }

    /** Null when there is no test for this kind of figure. */
    public @Nullable TrendTest trend(Trend trend) {
        return switch (form) {
            case COUNT ->
                    TrendMarker.testCounts(
                            complete(trend).stream()
                                    .map(one -> new PeriodValue<>(time(one), counted(one)))
                                    .toList());
            case SHARE, SURVIVAL ->
                    TrendMarker.testShares(
                            complete(trend).stream()
                                    .flatMap(
                                            one ->
                                                    Stream.ofNullable(unit(one))
                                                            .map(
                                                                    unit ->
                                                                            new PeriodValue<>(
                                                                                    time(one),
                                                                                    unit)))
                                    .toList());
            case VALUE -> null;
        };
    }

    /** A point for each period that is complete; null when there is none. */
    public @Nullable ControlChart control(Trend trend) {
        var complete = complete(trend);
        if (complete.isEmpty()) {
            return null;
        }
        return switch (form) {
            case SHARE, SURVIVAL -> ofUnits(complete);
            case COUNT, VALUE ->
                    ControlChart.ofValues(
                            complete.stream().map(Testing::value).toList(), RunRules.USUAL);
        };
    }

    private @Nullable ControlChart ofUnits(List<Observation> complete) {
        var units = complete.stream().flatMap(one -> Stream.ofNullable(unit(one))).toList();
        return units.size() < complete.size() ? null : ControlChart.ofUnits(units, RunRules.USUAL);
    }

    /**
     * A share with the number of people that makes it as sure as it is; null where there is none,
     * and for what is no share.
     */
    public @Nullable FunnelUnit unit(Observation one) {
        Long numerator = one.numerator();
        if (numerator == null || one.estimate() == null || !isShare()) {
            return null;
        }
        double size = form == Form.SURVIVAL ? effectiveSize(one, numerator) : total(one);
        return size <= 0 ? null : new FunnelUnit(Math.clamp(value(one), 0, 1), size);
    }

    /** {@code n at risk / S}; at S = 0 all who had the event. */
    private double effectiveSize(Observation one, long events) {
        double survival = retention ? value(one) : 1 - value(one);
        Long nAtRisk = one.nAtRisk();
        return survival <= 0 || nAtRisk == null ? events : nAtRisk / survival;
    }

    /** Whether it is a part of a whole, of people or of what they do. */
    public boolean isShare() {
        return form == Form.SHARE || form == Form.SURVIVAL;
    }

    public Better better() {
        return better;
    }

    private static double total(Observation one) {
        var denominator = one.denominator();
        return denominator == null ? 0 : denominator.doubleValue();
    }

    private static double value(Observation one) {
        Double value = one.value();
        return value == null ? 0 : value;
    }

    private static long counted(Observation one) {
        return Math.round(value(one));
    }

    private static int time(Observation one) {
        var period = one.period();
        return period.type() == PeriodType.YEAR
                ? period.first().year()
                : period.first().year() * QUARTERS + period.first().number();
    }
}
