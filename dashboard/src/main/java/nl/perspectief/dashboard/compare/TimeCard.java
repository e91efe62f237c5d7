package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.EachTrend;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Messages;

/** One figure of each through time, small, on one scale. */
final class TimeCard extends Section {

    private static final String TRENDS = "trends";

    private final Comparison page;
    private final Measured measured;
    private final Messages messages;

    TimeCard(Comparison page, Measured measured, FigureWords words) {
        this.page = page;
        this.measured = measured;
        messages = words.language().messages(TimeCard.class);
        addClassNames("p-card", "p-each");
        var said = new MeasuredWords(page, measured, words);
        var title = messages.say("time.question", said.name());
        var links = new DefinitionLinks(page.address().filter());
        add(new H2(links.title(title, measured.figure().indicator().id())));
        Figures course = page.courses().get(measured.figure());
        if (course == null) {
            add(new Sentence(messages.say("time.nothing")));
        } else {
            show(course, title, words, said);
        }
    }

    private void show(Figures course, String title, FigureWords words, MeasuredWords said) {
        var each =
                new EachTrend(
                        words,
                        measured.figure().indicator(),
                        measured.figure().measure(),
                        course.total(),
                        course.chosen());
        var explained =
                new Sentence(
                        Messages.together(
                                quarters(course),
                                each.explained(),
                                messages.say("time.choose"),
                                missing(course, said)));
        explained.addClassName("p-subject");
        var source = new Div(new Span(said.upTo(course.total().newest()).text()));
        source.addClassName("p-chart-foot");
        add(explained, each.drawn(title, page.address().filter(), this::toTrends), source);
    }

    /** Where years were asked for, and there are too few of them. */
    private String quarters(Figures course) {
        return course.total().newest().period().type() == page.choice().per()
                ? ""
                : messages.say("time.quarters");
    }

    /** Who took part in none of these periods. */
    private String missing(Figures course, MeasuredWords said) {
        var there = course.chosen().stream().map(one -> one.newest().municipalityCode()).toList();
        var missing =
                page.members().stream()
                        .filter(one -> !there.contains(one.code()))
                        .map(Municipality::name)
                        .toList();
        return missing.isEmpty() ? "" : messages.say("time.missing", said.listed(missing));
    }

    /** The same figure of that municipality, with its limits and notes. */
    private String toTrends(String code) {
        var filter = page.address().filter();
        var own = new LinkedHashMap<String, List<String>>();
        own.put(DefinitionLinks.INDICATOR, List.of(measured.figure().indicator().id()));
        own.put(AskedQuestion.MEASURE, List.of(measured.figure().question().code()));
        if (page.choice().per() == PeriodType.YEAR) {
            own.put(Choice.PER, List.of(Choice.YEAR));
        }
        var other =
                new Filter(
                        filter.language(),
                        filter.programme(),
                        List.of(code),
                        filter.upTo(),
                        filter.breakdown());
        return TRENDS + "?" + FilterInUrl.write(other, own);
    }
}
