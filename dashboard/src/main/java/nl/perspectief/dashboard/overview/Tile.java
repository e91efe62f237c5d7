package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.dashboard.chart.Sparkline;
import nl.perspectief.dashboard.overview.Overview.Figures;

/** One headline figure: what it is, what changed, on how many it rests, and its course. */
final class Tile extends Section {

    private final Div remarks = new Div();

    Tile(String title, Figures figures, Component definition) {
        addClassName("p-tile");
        var front = figures.inFront();
        var headline = Headline.of(front);
        add(new H2(title), figure(headline), course(front), whose(headline, front.isCohort()));
        headline.remarks().forEach(this::remark);
        add(remarks);
        var others = others(figures, front);
        if (!others.isEmpty()) {
            add(beside(others, front));
        }
        // of the tiles, one definition at a time is open
        definition.getElement().setAttribute("name", "tegel");
        add(definition);
    }

    void remark(String sentence) {
        remarks.add(line(sentence));
    }

    private static Component figure(Headline headline) {
        var value = new Span(headline.value());
        value.addClassName(headline.absent() ? "p-absent" : "p-value");
        var figure = new Div(value);
        figure.addClassName("p-figure");
        if (!headline.limits().isEmpty()) {
            var limits = new Span("(%s)".formatted(headline.limits()));
            limits.addClassName("p-limits");
            limits.setTitle("95 %-betrouwbaarheidsinterval");
            figure.add(limits);
        }
        return figure;
    }

    private static Component course(Trend trend) {
        return new Sparkline(trend.values());
    }

    private static Paragraph whose(Headline headline, boolean begun) {
        var period = new Span((begun ? "begonnen in " : "") + headline.period());
        period.addClassName("p-together");
        var line = line(headline.whose() + " · ");
        line.add(period);
        line.addClassName("p-strong");
        return line;
    }

    private static Paragraph line(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("p-line");
        return line;
    }

    /** The programme beside the one in front; or those chosen beside the programme. */
    private static List<Trend> others(Figures figures, Trend front) {
        return front.equals(figures.total()) ? figures.chosen() : List.of(figures.total());
    }

    private static Component beside(List<Trend> trends, Trend front) {
        var list = new UnorderedList();
        list.addClassName("p-beside");
        for (Trend trend : trends) {
            list.add(
                    new ListItem(new Span(trend.whose().label()), new Span(inShort(trend, front))));
        }
        return list;
    }

    private static String inShort(Trend trend, Trend front) {
        var headline = Headline.of(trend);
        var quarter = Headline.of(front).period();
        if (headline.absent()) {
            return headline.value();
        }
        return headline.value()
                + (headline.limits().isEmpty() ? "" : " (%s)".formatted(headline.limits()))
                + (headline.period().equals(quarter) ? "" : ", " + headline.period());
    }
}
