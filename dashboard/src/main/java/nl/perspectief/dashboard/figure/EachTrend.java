package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.SmallMultiples;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** The same figure of every municipality, small, on one scale, with what is said of each. */
public final class EachTrend {

    private static final int AT_FIRST = 36;

    private final FigureWords words;
    private final Messages messages;
    private final Kind kind;
    private final Trend total;
    private final List<TrendMarks.Marked> marked;
    private final List<Period> periods;

    /**
     * @param total of the programme, grey behind each where it is of their size
     */
    public EachTrend(
            FigureWords words,
            Indicator indicator,
            String measure,
            Trend total,
            List<Trend> municipalities) {
        this.words = words;
        this.total = total;
        messages = words.language().messages(EachTrend.class);
        kind = Kind.of(measure);
        marked = new TrendMarks(indicator, measure).of(municipalities);
        periods = total.quarters().stream().map(Observation::period).toList();
    }

    /** How many signals there are, and what makes one. */
    public String explained() {
        long signals =
                marked.stream().filter(one -> one.signal().compareTo(Signal.NONE) < 0).count();
        boolean tested = marked.stream().noneMatch(one -> one.signal() == Signal.UNTESTED);
        return Messages.together(
                tested ? messages.say("each.signals", signals) : messages.say("each.untested"),
                messages.say("each.order"),
                kind == Kind.COUNT ? "" : messages.say("each.context"));
    }

    /**
     * @param address where one leads, by its code
     */
    public SmallMultiples drawn(String title, Filter filter, UnaryOperator<String> address) {
        var context = kind == Kind.COUNT ? List.<@Nullable Double>of() : values(total);
        int first = marked.size() > AT_FIRST + AT_FIRST / 2 ? AT_FIRST : marked.size();
        return new SmallMultiples(
                new SmallMultiples.Model(
                        title,
                        messages.say("each.more"),
                        most(),
                        context,
                        marked.stream().map(one -> one(one, filter, address)).toList(),
                        first,
                        messages.say("each.all", marked.size())));
    }

    private SmallMultiples.One one(
            TrendMarks.Marked one, Filter filter, UnaryOperator<String> address) {
        var trend = one.trend();
        var code = trend.newest().municipalityCode();
        var links = new MunicipalityLinks(filter);
        return new SmallMultiples.One(
                trend.whose().label(),
                one.signal().shape(),
                one.signal().tone(),
                one.signal().word(words.language()),
                figure(trend),
                address.apply(code),
                links.to(code),
                links.word(trend.whose().label()),
                filter.municipalities().contains(code),
                trend.hasFigures() ? values(trend) : List.of());
    }

    /** The newest figure with its period, or why there is none. */
    private String figure(Trend trend) {
        Observation shown = trend.shown();
        Observation told = shown == null ? trend.newest() : shown;
        return messages.say(
                "each.figure", words.value(told), words.language().period(told.period()));
    }

    private List<@Nullable Double> values(Trend trend) {
        var values = new ArrayList<@Nullable Double>();
        for (Period period : periods) {
            values.add(
                    trend.quarters().stream()
                            .filter(one -> one.period().equals(period))
                            .findFirst()
                            .map(Observation::value)
                            .orElse(null));
        }
        return values;
    }

    private double most() {
        var drawn = marked.stream().map(TrendMarks.Marked::trend);
        return (kind == Kind.COUNT ? drawn : Stream.concat(drawn, Stream.of(total)))
                .flatMap(trend -> trend.quarters().stream())
                .flatMap(one -> Stream.ofNullable(one.value()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }
}
