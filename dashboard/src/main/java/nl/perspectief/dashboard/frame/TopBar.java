package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** The name of the product, and what can be done with any page. */
final class TopBar extends Header {

    private static final int SHOWN_MS = 3000;

    private static final String COPY =
            """
            return navigator.clipboard
                ? navigator.clipboard.writeText(location.href).then(() => true, () => false)
                : false;
            """;

    private final Messages messages;

    /**
     * @param content where those go who skip what is the same on every page
     */
    TopBar(Main content, Language language) {
        messages = language.messages(TopBar.class);
        addClassName("p-header");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(messages.say("menu"));
        var brand = new Anchor(".", "Perspectief");
        brand.addClassName("p-brand");
        var spring = new Div();
        spring.addClassName("p-spring");
        add(
                skipTo(content),
                toggle,
                brand,
                spring,
                copyLink(),
                print(),
                new ThemeSwitch(language),
                new LanguageSwitch(language));
    }

    private Component skipTo(Main content) {
        var skip = new NativeButton(messages.say("skip"));
        skip.addClassName("p-skip");
        skip.addClickListener(_ -> content.getElement().executeJs("this.focus()"));
        return skip;
    }

    private Action copyLink() {
        var action = new Action("link", messages.say("copy-link"));
        action.addClickListener(
                _ -> getElement().executeJs(COPY).then(Boolean.class, this::tellCopied));
        return action;
    }

    private void tellCopied(Boolean copied) {
        Notification.show(
                messages.say(copied ? "copy-link.done" : "copy-link.not-possible"),
                SHOWN_MS,
                Notification.Position.BOTTOM_CENTER);
    }

    private Action print() {
        var action = new Action("print", messages.say("print"));
        action.addClickListener(_ -> getElement().executeJs("window.print()"));
        return action;
    }
}
