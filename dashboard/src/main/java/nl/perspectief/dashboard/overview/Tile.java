package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.chart.Sparkline;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.language.Messages;

/** One headline figure: what it is, what changed, on how many it rests, and its course. */
final class Tile extends Section {

    private final HeadlineWords headlines;
    private final Messages messages;
    private final Div remarks = new Div();
    private final Div below = new Div();

    /**
     * @param unit what is counted; empty for a share
     */
    Tile(Component title, String unit, Figures figures, Component definition, FigureWords words) {
        headlines = new HeadlineWords(words);
        messages = words.language().messages(Tile.class);
        addClassName("p-tile");
        var front = figures.inFront();
        var headline = headlines.of(front, figures.total());
        add(new H2(title), figure(headline, unit), course(front), whose(headline, front));
        headline.remarks().forEach(this::remark);
        add(remarks, below);
        var others = others(figures, front);
        if (!others.isEmpty()) {
            add(beside(others, headline, figures.total()));
        }
        // of the tiles, one definition at a time is open
        definition.getElement().setAttribute("name", "tegel");
        add(definition);
    }

    /** Nothing is said by an empty sentence. */
    void remark(String sentence) {
        if (!sentence.isEmpty()) {
            remarks.add(line(sentence));
        }
    }

    /** The same over a longer time, by what each is about. */
    void facts(Map<String, String> said) {
        var facts = new DescriptionList();
        facts.addClassName("p-longer");
        said.forEach(
                (name, value) ->
                        facts.add(
                                new DescriptionList.Term(name),
                                new DescriptionList.Description(value)));
        below.add(facts);
    }

    /** Whether it rises or falls. */
    void tested(Signal signal, String sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        var shape = new Span(signal.shape());
        shape.addClassName("p-shape");
        shape.getElement().setAttribute("data-tone", signal.tone());
        shape.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(shape, line(sentence));
        line.addClassName("p-tested");
        below.add(line);
    }

    private Component figure(Headline headline, String unit) {
        var value = new Span(headline.value());
        value.addClassName(headline.absent() ? "p-absent" : "p-value");
        var figure = new Div(value);
        figure.addClassName("p-figure");
        var beside =
                headline.limits().isEmpty() ? unit : messages.say("tile.limits", headline.limits());
        if (!headline.absent() && !beside.isEmpty()) {
            var small = new Span(beside);
            small.addClassName("p-limits");
            figure.add(small);
        }
        return figure;
    }

    private static Component course(Trend trend) {
        var course =
                new Sparkline(
                        trend.quarters().stream()
                                .map(one -> new Sparkline.Dot(one.value(), trend.isThin(one)))
                                .toList());
        if (!trend.hasFigures()) {
            course.addClassName("p-no-course");
        }
        return course;
    }

    private Paragraph whose(Headline headline, Trend front) {
        boolean begun = front.isCohort() && !headline.absent();
        var period =
                new Span(begun ? messages.say("tile.begun", headline.period()) : headline.period());
        period.addClassName("p-together");
        var line = new Paragraph(new Text(headline.whose() + " · "), period);
        line.addClassNames("p-line", "p-strong");
        return line;
    }

    private static Paragraph line(String sentence) {
        var line = new Sentence(sentence);
        line.addClassName("p-line");
        return line;
    }

    /** The programme beside the one in front; or those chosen beside the programme. */
    private static List<Trend> others(Figures figures, Trend front) {
        return front.equals(figures.total()) ? figures.chosen() : List.of(figures.total());
    }

    private Component beside(List<Trend> trends, Headline front, Trend total) {
        var list = new UnorderedList();
        list.addClassName("p-beside");
        for (Trend trend : trends) {
            var words = inShort(headlines.of(trend, total), front.period());
            list.add(new ListItem(new Span(trend.whose().label()), new Span(words)));
        }
        return list;
    }

    private static String inShort(Headline headline, String period) {
        if (headline.absent()) {
            return headline.value();
        }
        return headline.value()
                + (headline.limits().isEmpty() ? "" : " (%s)".formatted(headline.limits()))
                + (headline.period().equals(period) ? "" : ", " + headline.period());
    }
}
