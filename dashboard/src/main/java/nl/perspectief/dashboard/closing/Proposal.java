package nl.perspectief.dashboard.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;

/** What would be kept when a quarter is closed now, and the way to propose it. */
final class Proposal {

    private static final int LONGEST_REMARK = 1000;

    private final Closing closing;
    private final Quarter quarter;
    private final Language language;
    private final Messages messages;
    private final Consumer<Quarter> go;
    private final Consumer<Decision> decide;
    private final TextArea remark = new TextArea();

    Proposal(
            Closing closing,
            Quarter quarter,
            Language language,
            Consumer<Quarter> go,
            Consumer<Decision> decide) {
        this.closing = closing;
        this.quarter = quarter;
        this.language = language;
        this.go = go;
        this.decide = decide;
        messages = language.messages(Proposal.class);
    }

    List<Component> parts() {
        var kept = new KeptFigures(closing, quarter, language);
        return List.of(choice(), answer(), kept.deliveries(), kept.figures(), remark(), button());
    }

    private Component choice() {
        var quarters = new Select<Quarter>();
        quarters.setLabel(messages.say("open.quarter"));
        quarters.setItemLabelGenerator(language::period);
        quarters.setItems(closing.open().reversed());
        quarters.setValue(quarter);
        quarters.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go.accept(event.getValue());
                    }
                });
        var choices = new Div(quarters);
        choices.addClassName("p-choices");
        return choices;
    }

    private Component answer() {
        var together = closing.closedTogether();
        var snapshot = closing.snapshot();
        var answer =
                new Sentence(
                        messages.say(
                                "open.answer",
                                closing.programme().name(),
                                together.size(),
                                language.period(together.getFirst()),
                                language.period(together.getLast()),
                                language.day(snapshot.asOf()),
                                snapshot.shortId()));
        answer.addClassName("p-answer");
        return answer;
    }

    private Component remark() {
        remark.setLabel(messages.say("open.remark"));
        remark.setHelperText(messages.say("open.remark.help"));
        remark.setMaxLength(LONGEST_REMARK);
        remark.setWidthFull();
        return remark;
    }

    private Decision proposal() {
        var programme = closing.programme().code();
        return Decision.of(
                AuditAction.PERIOD_CLOSING_PROPOSED,
                programme,
                quarter,
                (desk, by) ->
                        desk.propose(
                                programme,
                                quarter,
                                new SnapshotId(closing.snapshot().id()),
                                closing.snapshot().lastQuarter(),
                                remark.getValue(),
                                by));
    }

    private Component button() {
        var button = new Button(messages.say("open.propose", language.period(quarter)));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(
                _ -> {
                    decide.accept(proposal());
                    button.setEnabled(true);
                });
        var foot = new Paragraph(messages.say("open.second"));
        foot.addClassName("p-line");
        var box = new Div(button, foot);
        box.addClassName("p-decision");
        return box;
    }
}
