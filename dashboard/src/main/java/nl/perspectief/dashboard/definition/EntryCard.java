package nl.perspectief.dashboard.definition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** One indicator of the book: closed its name and what it counts, open all that is told of it. */
final class EntryCard extends Card {

    /** Which word explains what is told; by the key of the word. */
    private static final Map<String, String> EXPLAINED =
            Map.of(
                    "fact.cohorts", "cohort",
                    "fact.interval", "interval",
                    "fact.disclosure", "afgeschermd");

    private final Messages messages;
    private final DefinitionLinks links;

    EntryCard(Entry entry, DefinitionLinks links) {
        this.links = links;
        messages = language().messages(EntryCard.class);
        setId(entry.indicator().id());
        setSummary(heading(entry));
        var body = new Div(plainly(entry), facts(entry), example(entry.example()), limits(entry));
        body.addClassName("p-entry-body");
        setContent(body);
    }

    private Language language() {
        return links.filter().language();
    }

    private Component heading(Entry entry) {
        var id = new Span(entry.indicator().id());
        id.addClassName("p-id");
        var heading = new H2(id, new Span(entry.indicator().name(language())));
        var unit = new Span(entry.unit());
        unit.addClassName("p-unit");
        var line = new Div(heading, unit);
        line.addClassName("p-entry-head");
        return line;
    }

    private static Component plainly(Entry entry) {
        var plainly = new Paragraph(entry.definition());
        plainly.addClassName("p-answer");
        return plainly;
    }

    private Component facts(Entry entry) {
        var facts = new DescriptionList();
        facts.addClassName("p-facts");
        for (Fact fact : entry.facts()) {
            var text = new DescriptionList.Description();
            text.add(Marked.parts(fact.text()));
            if (fact.name().equals("fact.sources")) {
                inTheWordsOfTheWorkbook(text);
            }
            facts.add(term(fact), text);
        }
        return facts;
    }

    private DescriptionList.Term term(Fact fact) {
        var name = messages.say(fact.name());
        var word = EXPLAINED.get(fact.name());
        if (word == null) {
            return new DescriptionList.Term(name);
        }
        var link = new Anchor(links.toWord(word), name);
        link.addClassName("p-title-link");
        link.setTitle(messages.say("to-word"));
        return new DescriptionList.Term(link);
    }

    /** Names of sheets and columns are Dutch, and read aloud as Dutch. */
    private void inTheWordsOfTheWorkbook(Component component) {
        if (language() != Language.DUTCH) {
            component.getElement().setAttribute("lang", Language.DUTCH.code());
        }
    }

    private Component example(Example example) {
        var told = new Div(new H3(messages.say("example")), new Paragraph(example.sentence()));
        if (!example.steps().isEmpty()) {
            told.add(table(example.steps()));
        }
        told.add(list(example.outcomes()));
        return told;
    }

    private Component limits(Entry entry) {
        return new Div(new H3(messages.say("limits")), list(entry.limits()));
    }

    private static Component list(List<String> texts) {
        var list = new UnorderedList();
        for (String text : texts) {
            var item = new ListItem();
            item.add(Marked.parts(text));
            list.add(item);
        }
        return list;
    }

    private static Component table(List<List<String>> rows) {
        var table = new HtmlContainer("table");
        table.addClassName("p-table");
        for (List<String> cells : rows) {
            boolean head = cells.equals(rows.getFirst());
            var row = new HtmlContainer("tr");
            for (String text : cells) {
                var cell = new HtmlContainer(head ? "th" : "td");
                cell.addClassName("p-number");
                cell.setText(text);
                row.add(cell);
            }
            table.add(row);
        }
        var box = new Div(table);
        box.addClassName("p-table-box");
        return box;
    }
}
