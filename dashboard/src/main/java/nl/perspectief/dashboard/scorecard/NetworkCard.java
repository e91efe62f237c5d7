package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Guides;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** How dense the networks of partners are, survey after survey. */
final class NetworkCard extends Section {

    private static final String INDICATOR = "SAM-07";

    private final Collaborating page;
    private final FigureWords words;
    private final Lines lines;
    private final Messages messages;

    NetworkCard(Collaborating page, FigureWords words) {
        this.page = page;
        this.words = words;
        lines = new Lines(words);
        messages = words.language().messages(NetworkCard.class);
        addClassName("p-card");
        var network = page.network();
        if (network == null) {
            add(new H2(messages.say("network.title")), new Paragraph(messages.say("no-surveys")));
        } else {
            add(chart(network), why());
        }
    }

    private Chart chart(Figures network) {
        return new DefinitionLinks(page.address().filter()).chart(model(network), INDICATOR);
    }

    private NativeDetails why() {
        var why = new NativeDetails(messages.say("network.why"));
        why.addClassName("p-definition");
        why.setContent(new Paragraph(messages.say("network.because")));
        return why;
    }

    private LineChart model(Figures network) {
        int chosen = network.chosen().size();
        return new LineChart(
                new Words(
                        messages.say("network.title"),
                        answer(network),
                        Messages.together(
                                messages.say("network.counted"),
                                lines.thin(network.total(), Lines.Thin.OPEN_DOT),
                                lines.leftOut(chosen),
                                lines.without(network.chosen())),
                        new Source(words, page.snapshot()).upTo(network.total().newest())),
                columns(),
                lines.quarters(network),
                lines.of(network, this::point),
                Axis.NUMBER,
                Guides.NONE);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say("column.survey")),
                Column.text(messages.say("column.municipality")),
                Column.number(messages.say("column.density")),
                Column.number(messages.say("column.pairs")),
                Column.number(messages.say("column.both")),
                Column.number(messages.say("column.one-sided")),
                Column.number(messages.say("column.municipalities")));
    }

    private Point point(Trend trend, Observation one) {
        var estimate = one.estimate();
        var cells = new ArrayList<String>();
        cells.add(words.value(one));
        cells.add(one.isTotal() ? "" : words.parts(one));
        cells.add(one.isTotal() ? "" : words.number(both(one)));
        cells.add(one.isTotal() ? "" : words.number(one.unknown()));
        cells.add(words.coverage(one));
        return new Point(
                estimate == null ? null : (Double) estimate.value(),
                null,
                null,
                Lines.provisional(one),
                trend.isThin(one),
                cells);
    }

    private static @Nullable Long both(Observation one) {
        Long all = one.numerator();
        Long oneSided = one.unknown();
        return all == null || oneSided == null ? null : (Long) (all - oneSided);
    }

    private String answer(Figures network) {
        var front = network.inFront();
        Observation newest = front.newest();
        if (network.chosen().size() > 1) {
            return Messages.together(ofProgramme(network), ofEach(network.chosen()));
        }
        if (newest.estimate() == null) {
            return Messages.together(words.noFigure(front), ofProgramme(network));
        }
        return front.equals(network.total())
                ? Messages.together(ofProgramme(network), messages.say("network.choose"))
                : Messages.together(ofOne(front, newest), before(front), ofProgramme(network));
    }

    private String ofEach(List<Trend> chosen) {
        return messages.say(
                "network.each",
                words.language().listed(Lines.drawn(chosen).stream().map(this::inShort).toList()));
    }

    private String inShort(Trend one) {
        Observation newest = one.newest();
        return newest.estimate() == null
                ? "%s %s".formatted(one.whose().label(), words.value(newest))
                : messages.say(
                        "network.in-short",
                        one.whose().label(),
                        words.value(newest),
                        words.parts(newest));
    }

    private String ofOne(Trend front, Observation newest) {
        Long both = both(newest);
        Long oneSided = newest.unknown();
        return Messages.together(
                messages.say(
                        "network.one",
                        words.language().period(newest.period()),
                        words.inText(front.whose()),
                        words.parts(newest),
                        words.value(newest)),
                both == null || oneSided == null
                        ? ""
                        : messages.say("network.confirmed", both, oneSided));
    }

    private String before(Trend front) {
        Observation before = front.before(front.newest(), 1);
        return before == null || before.estimate() == null
                ? ""
                : messages.say(
                        "network.before",
                        words.language().period(before.period()),
                        words.value(before));
    }

    private String ofProgramme(Figures network) {
        var newest = network.total().newestWithValue();
        return newest == null
                ? ""
                : messages.say(
                        "network.programme",
                        words.language().period(newest.period()),
                        words.inText(network.total().whose()),
                        words.value(newest),
                        words.over(newest));
    }
}
