package nl.perspectief.dashboard.definition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** One indicator of the book: closed its name and what it counts, open all that is told of it. */
final class EntryCard extends NativeDetails {

    private final Messages messages;
    private final Language language;

    EntryCard(Entry entry, Language language) {
        this.language = language;
        messages = language.messages(EntryCard.class);
        addClassName("p-entry");
        setId(entry.indicator().id());
        setSummary(heading(entry));
        var body = new Div(plainly(entry), facts(entry), example(entry.example()), limits(entry));
        body.addClassName("p-entry-body");
        if (language != Language.DUTCH) {
            body.addComponentAsFirst(new Paragraph(messages.say("only-dutch")));
        }
        setContent(body);
    }

    /** Once it is there: the page is filled after the address was read. */
    void bringIntoView() {
        getElement().executeJs("this.scrollIntoView(); this.querySelector('summary').focus()");
    }

    private Component heading(Entry entry) {
        var id = new Span(entry.indicator().id());
        id.addClassName("p-id");
        var heading = new H2(id, new Span(entry.indicator().name(language)));
        var unit = new Span(entry.indicator().unit());
        unit.addClassName("p-unit");
        var line = new Div(heading, unit);
        line.addClassName("p-entry-head");
        return line;
    }

    private Component plainly(Entry entry) {
        var plainly =
                new Paragraph(
                        language == Language.DUTCH
                                ? entry.definition()
                                : entry.indicator().definition());
        plainly.addClassName("p-answer");
        return plainly;
    }

    private Component facts(Entry entry) {
        var facts = new DescriptionList();
        facts.addClassName("p-facts");
        for (Fact fact : entry.facts()) {
            var text = new DescriptionList.Description();
            var translated = translated(fact.name(), entry.indicator());
            text.add(Marked.parts(translated.orElse(fact.text())));
            if (translated.isEmpty()) {
                inDutch(text);
            }
            facts.add(new DescriptionList.Term(messages.say(fact.name())), text);
        }
        return facts;
    }

    /** What the catalogue has in English; empty for a Dutch reader, and for what it has not. */
    private Optional<String> translated(String fact, Indicator indicator) {
        if (language == Language.DUTCH) {
            return Optional.empty();
        }
        return switch (fact) {
            case "fact.numerator" -> Optional.of(indicator.numeratorText());
            case "fact.denominator" -> Optional.of(indicator.denominatorText());
            case "fact.direction" -> Optional.of(direction(indicator));
            case "fact.breakdowns" -> Optional.of(breakdowns(indicator));
            default -> Optional.empty();
        };
    }

    private String direction(Indicator indicator) {
        return switch (indicator.direction()) {
            case "higher" -> messages.say("direction.higher");
            case "lower" -> messages.say("direction.lower");
            default -> messages.say("direction.none");
        };
    }

    private String breakdowns(Indicator indicator) {
        return indicator.breakdowns().isEmpty()
                ? messages.say("breakdowns.none")
                : indicator.breakdowns().stream()
                        .flatMap(token -> Characteristic.of(token).stream())
                        .map(one -> "%s (`%s`)".formatted(one.name(language), one.token()))
                        .collect(Collectors.joining(", "));
    }

    private Component example(Example example) {
        var told = new Div(new H3(messages.say("example")));
        var body = new Div(new Paragraph(example.sentence()));
        inDutch(body);
        if (!example.steps().isEmpty()) {
            body.add(table(example.steps()));
        }
        body.add(list(example.outcomes()));
        told.add(body);
        return told;
    }

    private Component limits(Entry entry) {
        var told = new Div(new H3(messages.say("limits")));
        var body = new Div(list(entry.limits()));
        inDutch(body);
        told.add(body);
        return told;
    }

    /** What is told in Dutch to a reader of another language is read aloud as Dutch. */
    private void inDutch(Component component) {
        if (language != Language.DUTCH) {
            component.getElement().setAttribute("lang", Language.DUTCH.code());
        }
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
