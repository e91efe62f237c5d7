package nl.perspectief.dashboard.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;

/** The same question in three ways of counting, and why they differ. */
final class Ways extends Section {

    private final Retention retention;
    private final FigureWords words;
    private final DefinitionLinks links;
    private final Messages messages;

    Ways(Retention retention, FigureWords words, DefinitionLinks links) {
        this.retention = retention;
        this.words = words;
        this.links = links;
        messages = words.language().messages(Ways.class);
        addClassNames("p-card", "p-other-ways");
        var why = new Paragraph(messages.say("ways.why"));
        why.addClassName("p-subject");
        var ways =
                new Div(
                        followed(
                                "ways.retention",
                                "ways.any",
                                retention.base(),
                                Definition.RETAINED),
                        followed(
                                "ways.same-employer",
                                "ways.strict",
                                retention.beside().sameEmployer(),
                                Definition.SAME_EMPLOYER),
                        jobAfterSixMonths());
        ways.addClassName("p-ways");
        var whose = words.inText(retention.base().followed().whose());
        add(new H2(messages.say("ways.question", whose)), ways, why);
    }

    private Div followed(String title, String manner, Group group, Definition definition) {
        Estimate share = group.shareAt(Horizon.WEEKS_26);
        Long cohort = group.cohort();
        return way(
                messages.say(title),
                messages.say(manner),
                share == null
                        ? words.instead(group.at(Horizon.WEEKS_26))
                        : words.language().percent(share.value()),
                share == null,
                words.limits(share),
                cohort == null || share == null ? "" : messages.say("ways.followed", cohort),
                definition);
    }

    private Div jobAfterSixMonths() {
        Observation found = retention.beside().jobAfterSixMonths();
        boolean isThere = found != null && found.estimate() != null;
        return way(
                messages.say("ways.six-months"),
                messages.say("ways.cbs"),
                found == null ? words.instead(Status.NOT_DELIVERED) : words.value(found),
                !isThere,
                found == null ? "" : words.limits(found.estimate()),
                found == null || !isThere ? "" : basis(found),
                Definition.JOB_AFTER_SIX_MONTHS);
    }

    private String basis(Observation found) {
        Long unknown = found.unknown();
        return unknown == null
                ? words.parts(found)
                : messages.say("ways.parts", words.parts(found), unknown);
    }

    private Div way(
            String title,
            String manner,
            String value,
            boolean absent,
            String limits,
            String basis,
            Definition definition) {
        var large = new Span(value);
        large.addClassName(absent ? "p-absent" : "p-value");
        var figure = new Div(large);
        figure.addClassName("p-figure");
        if (!limits.isEmpty()) {
            var small = new Span(messages.say("ways.limits", limits));
            small.addClassName("p-limits");
            figure.add(small);
        }
        var way =
                new Div(
                        new H3(links.title(title, definition.indicator())),
                        figure,
                        line(manner),
                        line(basis),
                        definition.note(retention.definitions(), words.language()));
        way.addClassName("p-way");
        return way;
    }

    private static Component line(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("p-line");
        line.setVisible(!sentence.isEmpty());
        return line;
    }
}
