package nl.perspectief.dashboard.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Closure;

/** A quarter that waits for a second person, and what whoever looks may do about it. */
final class WaitingProposal {

    private final Closing closing;
    private final Closure closure;
    private final boolean isOwn;
    private final String proposer;
    private final Language language;
    private final Messages messages;
    private final Consumer<Decision> decide;

    WaitingProposal(
            Closing closing,
            Closure closure,
            Account account,
            AccountNames names,
            Language language,
            Consumer<Decision> decide) {
        this.closing = closing;
        this.closure = closure;
        proposer = names.in(closure.proposedBy());
        this.language = language;
        this.decide = decide;
        isOwn = closure.proposedBy().equals(account.actor().user());
        messages = language.messages(WaitingProposal.class);
    }

    List<Component> parts() {
        var parts = new ArrayList<Component>();
        var answer =
                new Sentence(
                        messages.say(
                                "waiting.answer",
                                proposer,
                                language.moment(closure.proposedAt()),
                                language.period(closure.quarter()),
                                closure.snapshotId().shown()));
        answer.addClassName("p-answer");
        parts.add(answer);
        var remark = closure.remark();
        if (remark != null) {
            parts.add(new Paragraph(messages.say("waiting.remark", remark)));
        }
        parts.addAll(figures());
        parts.addAll(isOwn ? ofTheProposer() : ofTheSecond());
        return parts;
    }

    /** Those of the proposal, or which others are on the screens by now. */
    private List<Component> figures() {
        var snapshot = closing.snapshot();
        if (!snapshot.id().equals(closure.snapshotId().value())) {
            return List.of(
                    new Paragraph(
                            messages.say(
                                    "waiting.other-figures",
                                    snapshot.shortId(),
                                    closure.snapshotId().shown())));
        }
        var kept = new KeptFigures(closing, closure.quarter(), language);
        return List.of(kept.deliveries(), kept.figures());
    }

    private List<Component> ofTheProposer() {
        return List.of(
                new Paragraph(messages.say("waiting.own")),
                decision(
                        button(
                                "waiting.withdraw",
                                AuditAction.PERIOD_CLOSING_WITHDRAWN,
                                (desk, by) -> desk.withdraw(closure.id(), by))));
    }

    private List<Component> ofTheSecond() {
        var reason = new TextArea(messages.say("waiting.reason"));
        reason.setHelperText(messages.say("waiting.reason.help"));
        reason.setWidthFull();
        var agree =
                button(
                        "waiting.agree",
                        AuditAction.PERIOD_CLOSED,
                        (desk, by) -> desk.confirm(closure.id(), by));
        agree.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return List.of(
                new Paragraph(messages.say("waiting.second")),
                reason,
                decision(
                        agree,
                        button(
                                "waiting.reject",
                                AuditAction.PERIOD_CLOSING_REJECTED,
                                (desk, by) -> desk.reject(closure.id(), by, reason.getValue()))));
    }

    private Button button(String key, AuditAction action, Decision.Step step) {
        var decision = Decision.of(action, closure.programme(), closure.quarter(), step);
        return new Button(messages.say(key), _ -> decide.accept(decision));
    }

    private static Div decision(Button... buttons) {
        var box = new Div(buttons);
        box.addClassName("p-decision");
        return box;
    }
}
