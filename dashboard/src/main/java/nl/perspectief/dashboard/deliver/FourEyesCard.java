package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.FourEyes;

/** Whether a second person must agree to what is submitted. */
final class FourEyesCard extends Section {

    FourEyesCard(
            Delivering delivering,
            Language language,
            String programme,
            Deliverer by,
            Runnable done) {
        Messages messages = language.messages(FourEyesCard.class);
        addClassNames("p-card", "p-step");
        var state = delivering.desk().fourEyes(programme, by);
        var answer =
                new Sentence(
                        switch (state) {
                            case OFF -> messages.say("two.off");
                            case ON -> messages.say("two.on");
                            case BEING_TURNED_OFF -> messages.say("two.being-turned-off");
                        });
        answer.addClassName("p-answer");
        boolean turnsOn = state == FourEyes.State.OFF;
        var turn =
                new Button(
                        turnsOn ? messages.say("two.turn-on") : messages.say("two.turn-off"),
                        _ -> {
                            delivering
                                    .desk()
                                    .setFourEyes(programme, turnsOn, delivering.deliverer());
                            delivering.record(
                                    AuditAction.SETTING_CHANGED,
                                    "%s/%s".formatted(programme, by.municipalityCode()));
                            done.run();
                        });
        add(new H2(messages.say("two")), answer, turn);
    }
}
