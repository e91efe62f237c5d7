package nl.perspectief.dashboard.placements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.chart.RowChart;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Messages;

/** The questions of the page, each with its chart. */
final class Cards extends Div {

    private final Placements placements;
    private final FigureWords words;
    private final DefinitionLinks links;
    private final Messages messages;

    Cards(Placements placements, FigureWords words, DefinitionLinks links) {
        this.placements = placements;
        this.words = words;
        this.links = links;
        messages = words.language().messages(Cards.class);
        addClassName("p-cards");
        add(wide(chart(new WayChart(placements, words, links).chart())));
        add(waiting(), placed());
        add(wide(chart(new KindsChart(placements, words, links).chart())));
        Characteristic by = placements.by();
        if (by != null) {
            placements.splits().forEach(split -> add(split(split, by)));
        }
    }

    private Section waiting() {
        var card =
                card(
                        links.chart(
                                new WaitChart(placements, words).chart(),
                                Figure.FOUND.indicator(),
                                Figure.FOUND.asked(placements.choice().cohort())));
        var sentences = new WaitWords(placements, words);
        var trend = sentences.trend();
        if (!trend.isEmpty()) {
            card.add(line(trend));
        }
        if (sentences.isTested()) {
            var how = new NativeDetails(messages.say("difference.how"));
            how.addClassName("p-definition");
            how.setContent(new Paragraph(messages.say("difference.method")));
            card.add(how);
        }
        return card;
    }

    private Section placed() {
        Trend total = placements.total().trend(Figure.PLACED);
        if (total == null) {
            return card(
                    new H2(messages.say("placed.question")),
                    line(
                            messages.say(
                                    placements.choice().per() == PeriodType.YEAR
                                            ? "placed.nothing.year"
                                            : "placed.nothing")));
        }
        return card(
                links.chart(
                        new PlacedChart(placements, total, words).chart(),
                        Figure.PLACED.indicator(),
                        Figure.PLACED.asked(total.newest().period())),
                Definition.PLACED.note(placements.definitions(), words.language()));
    }

    private Section split(Split split, Characteristic by) {
        var card =
                card(
                        links.chart(
                                new SplitChart(placements, split, by, words).chart(),
                                split.figure().indicator(),
                                split.figure().asked(placements.choice().cohort())));
        card.addClassName("p-split");
        return card;
    }

    /** Its rows lead to their definitions. */
    private Chart chart(RowChart model) {
        var chart = new Chart(words.language());
        chart.show(model);
        return chart;
    }

    private static Sentence line(String words) {
        var line = new Sentence(words);
        line.addClassName("p-line");
        return line;
    }

    private static Section wide(Component... parts) {
        var card = card(parts);
        card.addClassName("p-over-all");
        return card;
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("p-card");
        return card;
    }
}
