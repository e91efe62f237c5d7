package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.ComparisonTable;
import nl.perspectief.dashboard.chart.CopySentence;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.language.Messages;

/** All figures of everyone that is compared, with intervals as small bars. */
final class TableCard extends Section {

    private final Comparison page;
    private final FigureWords words;
    private final Messages messages;

    TableCard(Comparison page, FigureWords words) {
        this.page = page;
        this.words = words;
        messages = words.language().messages(TableCard.class);
        addClassNames("p-card", "p-compare-table");
        var said = page.measured().stream().map(this::said).toList();
        add(
                new H2(question()),
                answers(said),
                paragraph(messages.say("table.explained", page.programme().label())),
                legend(),
                new ComparisonTable(table(said)),
                how());
        said.forEach(one -> add(foot(one)));
    }

    private MeasuredWords said(Measured one) {
        return new MeasuredWords(page, one, words);
    }

    private String question() {
        return messages.say("table.question", words.language().period(page.choice().period()));
    }

    /** One for each figure. */
    private static UnorderedList answers(List<MeasuredWords> said) {
        var answers = new UnorderedList();
        answers.addClassName("p-answers");
        for (MeasuredWords one : said) {
            var name = new Span(one.name() + ": ");
            name.addClassName("p-strong");
            answers.add(
                    new ListItem(
                            name, new Span(Messages.together(one.answer(), one.absentInShort()))));
        }
        return answers;
    }

    private static Sentence paragraph(String text) {
        var paragraph = new Sentence(text);
        paragraph.addClassName("p-subject");
        return paragraph;
    }

    /** What is drawn in each cell, for those who see it. */
    private Paragraph legend() {
        var legend = new Paragraph();
        legend.addClassNames("p-subject", "p-whiskers-legend");
        legend.add(
                key("own", messages.say("legend.own")),
                key("whole", page.programme().label()),
                key("band", messages.say("legend.band")));
        if (page.choice().group().isPart()) {
            legend.add(key("others", page.choice().group().name(messages)));
        }
        return legend;
    }

    private static Span key(String kind, String words) {
        var sign = new Span();
        sign.addClassName("p-key");
        sign.getElement().setAttribute("data-kind", kind);
        sign.getElement().setAttribute("aria-hidden", "true");
        var key = new Span(sign, new Span(words));
        key.addClassName("p-key-line");
        return key;
    }

    private ComparisonTable.Model table(List<MeasuredWords> said) {
        var links = new DefinitionLinks(page.address().filter());
        var columns = new ArrayList<ComparisonTable.Column>();
        for (int i = 0; i < said.size(); i++) {
            columns.add(
                    new ComparisonTable.Column(
                            said.get(i).name(),
                            links.to(page.measured().get(i).figure().indicator().id()),
                            said.get(i).period()));
        }
        return new ComparisonTable.Model(
                question(),
                messages.say("column.municipality"),
                columns,
                new TableRows(page, words, said).all());
    }

    private NativeDetails how() {
        var how = new NativeDetails(messages.say("how.question"));
        how.addClassName("p-definition");
        how.setContent(
                new Div(
                        new Paragraph(messages.say("how.funnel", page.programme().label())),
                        new Paragraph(messages.say("how.many")),
                        new Paragraph(messages.say("how.rank")),
                        new Paragraph(messages.say("how.order"))));
        return how;
    }

    private Div foot(MeasuredWords said) {
        var source = said.source();
        var foot =
                new Div(
                        new Span("%s: %s".formatted(said.name(), source.text())),
                        new CopySentence(
                                source.quoted("%s: %s".formatted(said.name(), said.answer())),
                                words.language()));
        foot.addClassName("p-chart-foot");
        return foot;
    }
}
