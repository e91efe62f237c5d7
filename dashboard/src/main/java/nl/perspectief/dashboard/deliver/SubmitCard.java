package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.FourEyes;
import nl.perspectief.etl.delivery.Submission;

/** Submitting, the agreement of a second person, and taking back. */
final class SubmitCard extends Section {

    private static final int LONGEST_REASON = 1000;

    private final Messages messages;
    private final Submission.Full full;
    private final Submission.Step delivery;
    private final Steps steps;
    private final boolean isForTwo;

    SubmitCard(
            Delivering delivering,
            Language language,
            Submission.Full full,
            Steps steps,
            Deliverer by) {
        this.full = full;
        this.steps = steps;
        delivery = Objects.requireNonNull(full.submission().delivery());
        messages = language.messages(SubmitCard.class);
        isForTwo = delivering.desk().fourEyes(delivery.programme(), by) != FourEyes.State.OFF;
        addClassNames("p-card", "p-step");
        add(new H2(messages.say("submit")));
        switch (delivery.state()) {
            case CHECKED -> showChecked(by);
            case SUBMITTED -> {
                say(messages.say("submit.submitted", version()));
                add(takeBack());
            }
            case IMPORTED -> say(messages.say("submit.imported", version()));
            case SUPERSEDED -> say(messages.say("submit.superseded"));
            case WITHDRAWN -> say(messages.say("submit.withdrawn"));
            case RETURNED -> say(messages.say("submit.returned"));
            case RECEIVED -> say(messages.say("submit.received"));
        }
    }

    private String version() {
        return Objects.toString(delivery.version(), "");
    }

    private void showChecked(Deliverer by) {
        if (!delivery.waitsForAgreement()) {
            showOpen();
        } else if (Objects.equals(delivery.offeredBy(), by.accountId())) {
            say(messages.say("submit.waits-for-other"));
        } else {
            say(messages.say("submit.waits-for-you"));
            add(button(messages.say("submit.approve"), steps::approve));
        }
        add(takeBack());
    }

    private void showOpen() {
        long unanswered = full.remarks().stream().filter(Submission.Remark::asksReason).count();
        if (unanswered > 0) {
            say(messages.say("submit.questions-first", unanswered));
            return;
        }
        say(isForTwo ? messages.say("submit.ready-for-two") : messages.say("submit.ready"));
        add(
                button(
                        isForTwo ? messages.say("submit.offer") : messages.say("submit.now"),
                        steps::submit));
    }

    private void say(String words) {
        var sentence = new Sentence(words);
        sentence.addClassName("p-answer");
        add(sentence);
    }

    private static Button button(String text, Runnable step) {
        var button = new Button(text, _ -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Component takeBack() {
        var reason = new TextArea(messages.say("withdraw.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(messages.say("confirm.help"));
        reason.setWidthFull();
        var withdraw = new Button(messages.say("withdraw"), _ -> steps.withdraw(reason.getValue()));
        var box = new Div(reason, withdraw);
        box.addClassName("p-confirm");
        var details = new NativeDetails(messages.say("withdraw.how"), box);
        details.addClassName("p-deliver-receipt");
        return details;
    }
}
