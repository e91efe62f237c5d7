package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;

/**
 * What is compared, and how it is looked at.
 *
 * @param figures one to four
 * @param period of which the figures are
 * @param against an earlier one, to see what changed
 * @param breakdowns at most two, each with the one value that is looked at
 * @param usual what goes without saying in an address
 */
record Choice(
        List<OfferedFigure> figures,
        View view,
        Period period,
        Period against,
        PeerGroup group,
        List<Breakdown> breakdowns,
        Order order,
        Usual usual) {

    static final int MOST_FIGURES = 4;
    static final int MOST_BREAKDOWNS = 2;

    static final String FIGURES = "cijfers";
    static final String VIEW = "weergave";
    static final String PER = "per";
    static final String PERIOD = "periode";
    static final String AGAINST = "tegen";
    static final String GROUP = "groep";
    static final String BREAKDOWNS = "deel";
    static final String ORDER = "volgorde";
    static final String QUARTER = "kwartaal";
    static final String YEAR = "jaar";
    static final String VALUE_SIGN = ":";

    /** Names in the address. */
    static final List<String> NAMES =
            List.of(FIGURES, VIEW, PER, PERIOD, AGAINST, GROUP, BREAKDOWNS, ORDER);

    /**
     * What is shown when nothing is said.
     *
     * @param per by year, as soon as one is whole
     * @param year the last one that is whole; the first one as long as none is
     */
    record Usual(List<OfferedFigure> figures, PeriodType per, Period year, Period quarter) {

        Period of(PeriodType per) {
            return per == PeriodType.YEAR ? year : quarter;
        }
    }

    Choice {
        figures = List.copyOf(figures);
        breakdowns = List.copyOf(breakdowns);
    }

    PeriodType per() {
        return period.type();
    }

    Choice figures(List<OfferedFigure> others) {
        return new Choice(others, view, period, against, group, breakdowns, order, usual);
    }

    Choice view(View other) {
        return new Choice(figures, other, period, against, group, breakdowns, order, usual);
    }

    Choice period(Period other) {
        return new Choice(figures, view, other, other.previous(), group, breakdowns, order, usual);
    }

    Choice against(Period other) {
        return new Choice(figures, view, period, other, group, breakdowns, order, usual);
    }

    Choice group(PeerGroup other) {
        return new Choice(figures, view, period, against, other, breakdowns, order, usual);
    }

    Choice breakdowns(List<Breakdown> others) {
        return new Choice(figures, view, period, against, group, others, order, usual);
    }

    Choice order(Order other) {
        return new Choice(figures, view, period, against, group, breakdowns, other, usual);
    }

    /** As it stands in the address; what goes without saying is left out. */
    Map<String, List<String>> written() {
        var written = new LinkedHashMap<String, List<String>>();
        if (!figures.equals(usual.figures())) {
            written.put(
                    FIGURES,
                    List.of(
                            figures.stream()
                                    .map(OfferedFigure::code)
                                    .collect(Collectors.joining(","))));
        }
        put(written, VIEW, view.code(), view == View.TABLE);
        put(written, PER, per() == PeriodType.YEAR ? YEAR : QUARTER, per() == usual.per());
        put(written, PERIOD, period.toString(), period.equals(usual.of(per())));
        put(written, AGAINST, against.toString(), against.equals(period.previous()));
        put(written, GROUP, group.code(), !group.isPart());
        put(written, BREAKDOWNS, parts(), breakdowns.isEmpty());
        put(written, ORDER, order.code(), order == Order.NAME);
        return written;
    }

    private static void put(
            Map<String, List<String>> written, String name, String value, boolean isUsual) {
        if (!isUsual) {
            written.put(name, List.of(value));
        }
    }

    private String parts() {
        var parts = new ArrayList<String>();
        breakdowns.forEach(one -> parts.add(one.token() + VALUE_SIGN + one.value()));
        return String.join(",", parts);
    }
}
