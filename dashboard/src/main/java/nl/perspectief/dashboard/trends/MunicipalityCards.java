package nl.perspectief.dashboard.trends;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.EachTrend;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.language.Messages;

/** The same figure of every municipality, small, on one scale, with what is said of each. */
final class MunicipalityCards extends Section {

    private final Trends trends;

    MunicipalityCards(Trends trends, FigureWords words) {
        this.trends = trends;
        var messages = words.language().messages(MunicipalityCards.class);
        addClassNames("p-card", "p-each");
        var choice = trends.choice();
        var each =
                new EachTrend(
                        words,
                        choice.indicator(),
                        choice.question().measure(),
                        trends.figures().total(),
                        trends.municipalities());
        var explained =
                new Sentence(Messages.together(each.explained(), messages.say("each.choose")));
        explained.addClassName("p-subject");
        var title = messages.say("each.title");
        add(new H2(title), explained, each.drawn(title, trends.filter(), this::address));
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
}
