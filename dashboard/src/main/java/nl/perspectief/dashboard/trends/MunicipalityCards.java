package nl.perspectief.dashboard.trends;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.chart.SmallMultiples;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** The same figure of every municipality, small, on one scale, with what is said of each. */
final class MunicipalityCards extends Section {

    private static final int AT_FIRST = 36;

    private final Trends trends;
    private final FigureWords words;
    private final Messages messages;
    private final Kind kind;
    private final List<Period> periods;
    private final MunicipalityLinks links;

    MunicipalityCards(Trends trends, FigureWords words) {
        this.trends = trends;
        this.words = words;
        messages = words.language().messages(MunicipalityCards.class);
        kind = Kind.of(trends.choice().question().measure());
        periods = trends.figures().total().quarters().stream().map(Observation::period).toList();
        links = new MunicipalityLinks(trends.filter());
        addClassNames("p-card", "p-each");
        var choice = trends.choice();
        var marked =
                new Signals(choice.indicator(), choice.question().measure())
                        .of(trends.municipalities());
        var explained = new Sentence(explained(marked));
        explained.addClassName("p-subject");
        add(new H2(messages.say("each.title")), explained, new SmallMultiples(model(marked)));
    }

    /** How many signals there are, and what makes one. */
    private String explained(List<Signals.Marked> marked) {
        long signals =
                marked.stream().filter(one -> one.signal().compareTo(Signal.NONE) < 0).count();
        boolean tested = marked.stream().noneMatch(one -> one.signal() == Signal.UNTESTED);
        return Messages.together(
                tested ? messages.say("each.signals", signals) : messages.say("each.untested"),
                messages.say("each.order"),
                kind == Kind.COUNT ? "" : messages.say("each.context"));
    }

    private SmallMultiples.Model model(List<Signals.Marked> marked) {
        var context =
                kind == Kind.COUNT ? List.<@Nullable Double>of() : values(trends.figures().total());
        int first = marked.size() > AT_FIRST + AT_FIRST / 2 ? AT_FIRST : marked.size();
        return new SmallMultiples.Model(
                messages.say("each.title"),
                messages.say("each.more"),
                most(),
                context,
                marked.stream().map(this::one).toList(),
                first,
                messages.say("each.all", marked.size()));
    }

    private SmallMultiples.One one(Signals.Marked marked) {
        var trend = marked.trend();
        var code = trend.newest().municipalityCode();
        return new SmallMultiples.One(
                trend.whose().label(),
                marked.signal().shape(),
                marked.signal().tone(),
                marked.signal().word(words.language()),
                figure(trend),
                address(code),
                links.to(code),
                links.word(trend.whose().label()),
                isChosen(code),
                trend.hasFigures() ? values(trend) : List.of());
    }

    /** The newest figure with its period, or why there is none. */
    private String figure(Trend trend) {
        Observation shown = TrendWords.shown(trend);
        return messages.say(
                "each.figure",
                words.value(shown == null ? trend.newest() : shown),
                words.language().period((shown == null ? trend.newest() : shown).period()));
    }

    /** Choosing one adds it to those chosen; choosing it again leaves it out. */
    private String address(String code) {
        var filter = trends.filter();
        var codes = new ArrayList<>(filter.municipalities());
        if (!codes.remove(code)) {
            codes.add(code);
        }
        var other =
                new Filter(
                        filter.language(),
                        filter.programme(),
                        codes,
                        filter.upTo(),
                        filter.breakdown());
        return TrendsView.PATH + "?" + FilterInUrl.write(other, trends.choice().own());
    }

    private boolean isChosen(String code) {
        return trends.filter().municipalities().contains(code);
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
        var drawn =
                kind == Kind.COUNT
                        ? trends.municipalities().stream()
                        : Stream.concat(
                                trends.municipalities().stream(),
                                Stream.of(trends.figures().total()));
        return drawn.flatMap(trend -> trend.quarters().stream())
                .flatMap(one -> Stream.ofNullable(one.value()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }
}
