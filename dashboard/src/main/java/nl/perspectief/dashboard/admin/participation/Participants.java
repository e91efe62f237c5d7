package nl.perspectief.dashboard.admin.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.dashboard.admin.Sentences;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.ParticipationDesk.TakingPart;

/** Everyone who takes part, a table for each programme. */
final class Participants extends Div {

    private final ParticipationWords words;
    private final Messages messages;

    Participants(List<TakingPart> all, ParticipationWords words) {
        this.words = words;
        messages = words.messages();
        for (String programme : words.programmes()) {
            var own =
                    all.stream().filter(one -> one.spell().programme().equals(programme)).toList();
            if (own.isEmpty()) {
                add(nobody(programme));
            } else {
                add(new H3(name(programme, own)), new Sentences(table(programme, own)));
            }
        }
    }

    private String name(String programme, List<TakingPart> own) {
        return messages.say("who.table", words.programme(programme), count(own));
    }

    private Paragraph nobody(String programme) {
        return new Paragraph(messages.say("who.nobody", words.programme(programme)));
    }

    private DataTable table(String programme, List<TakingPart> own) {
        return new DataTable(
                name(programme, own),
                List.of(
                        Column.text(messages.say("column.municipality")),
                        Column.text(messages.say("column.from")),
                        Column.text(messages.say("column.to")),
                        Column.text(messages.say("column.why"))),
                own.stream()
                        .sorted(
                                Comparator.comparing(
                                                (TakingPart one) ->
                                                        words.municipality(
                                                                one.spell().municipalityCode()))
                                        .thenComparing(one -> one.spell().from()))
                        .map(this::row)
                        .toList());
    }

    private static long count(List<TakingPart> own) {
        return own.stream().map(one -> one.spell().municipalityCode()).distinct().count();
    }

    private List<String> row(TakingPart one) {
        var spell = one.spell();
        return List.of(
                words.municipality(spell.municipalityCode()),
                words.quarter(spell.from()),
                words.last(spell.to()),
                words.entered(one.entered(), spell.source()));
    }
}
