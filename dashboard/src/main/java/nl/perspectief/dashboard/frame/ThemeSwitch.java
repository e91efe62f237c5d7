package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;

/** As the system does, light, or dark; kept in the reader's browser. */
final class ThemeSwitch extends Div {

    private final Action action = new Action("system", "Thema: systeem");

    ThemeSwitch() {
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
            case "light" -> action.show("light", "Thema: licht");
            case "dark" -> action.show("dark", "Thema: donker");
            default -> action.show("system", "Thema: systeem");
        }
    }
}
