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

    Tile(String title, Figures figures, Component definition) {
        addClassName("p-tile");
        var front = figures.inFront();
        var headline = Headline.of(front);
        add(new H2(title), figure(headline), course(front), whose(headline));
        headline.remarks().forEach(sentence -> add(line(sentence)));
        add(others(figures, front), definition);
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

    private static Paragraph whose(Headline headline) {
        var line = line("%s · %s".formatted(headline.whose(), headline.period()));
        line.addClassName("p-strong");
        return line;
    }

    private static Paragraph line(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("p-line");
        return line;
    }

    /** The programme beside the one in front; or those chosen beside the programme. */
    private static Component others(Figures figures, Trend front) {
        if (!front.equals(figures.total())) {
            return beside(List.of(figures.total()), figures.total());
        }
        return figures.chosen().isEmpty()
                ? coverage(figures.total())
                : new Div(coverage(figures.total()), beside(figures.chosen(), figures.total()));
    }

    private static Paragraph coverage(Trend total) {
        var newest = total.newestWithValue();
        return line(
                "Over %s gemeenten."
                        .formatted(FigureWords.coverage(newest == null ? total.newest() : newest)));
    }

    private static Component beside(List<Trend> trends, Trend total) {
        var list = new UnorderedList();
        list.addClassName("p-beside");
        for (Trend trend : trends) {
            list.add(new ListItem(new Span(trend.whose()), new Span(inShort(trend, total))));
        }
        return list;
    }

    private static String inShort(Trend trend, Trend total) {
        var headline = Headline.of(trend);
        var quarter = Headline.of(total).period();
        return headline.value()
                + (headline.limits().isEmpty() ? "" : " (%s)".formatted(headline.limits()))
                + (headline.period().equals(quarter) ? "" : ", " + headline.period());
    }
}
