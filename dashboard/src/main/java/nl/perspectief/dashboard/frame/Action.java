package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A quiet button in the header: an icon, and words that make way on a small screen. */
final class Action extends NativeButton {

    private final Span icon = new Span();
    private final Span words = new Span();

    Action(String iconName, String text) {
        addClassName("p-action");
        icon.addClassName("p-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("type", "button");
        add(icon, words);
        show(iconName, text);
    }

    void show(String iconName, String text) {
        icon.getElement().setAttribute("data-icon", iconName);
        words.setText(text);
        setTitle(text);
    }
}
