package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** As the system does, light, or dark; kept in the reader's browser. */
final class ThemeSwitch extends Div {

    private final Messages messages;
    private final Action action;

    ThemeSwitch(Language language) {
        messages = language.messages(ThemeSwitch.class);
        action = new Action("system", messages.say("theme.system"));
        add(action);
        action.addClickListener(
                _ ->
                        getElement()
                                .executeJs("return perspectiefTheme.next()")
                                .then(String.class, this::show));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return perspectiefTheme.chosen()").then(String.class, this::show);
    }

    private void show(String theme) {
        switch (theme) {
            case "light" -> action.show("light", messages.say("theme.light"));
            case "dark" -> action.show("dark", messages.say("theme.dark"));
            default -> action.show("system", messages.say("theme.system"));
        }
    }
}
