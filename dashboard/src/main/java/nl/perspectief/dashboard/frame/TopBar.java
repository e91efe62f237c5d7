package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;

/** The name of the product, and what can be done with any page. */
final class TopBar extends Header {

    private static final int SHOWN_MS = 3000;

    private static final String COPY =
            """
            return navigator.clipboard
                ? navigator.clipboard.writeText(location.href).then(() => true, () => false)
                : false;
            """;

    /**
     * @param content where those go who skip what is the same on every page
     */
    TopBar(Main content) {
        addClassName("p-header");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var brand = new Anchor(".", "Perspectief");
        brand.addClassName("p-brand");
        var spring = new Div();
        spring.addClassName("p-spring");
        add(skipTo(content), toggle, brand, spring, copyLink(), print(), new ThemeSwitch());
    }

    private static Component skipTo(Main content) {
        var skip = new NativeButton("Naar de inhoud");
        skip.addClassName("p-skip");
        skip.addClickListener(_ -> content.getElement().executeJs("this.focus()"));
        return skip;
    }

    private Action copyLink() {
        var action = new Action("link", "Kopieer link");
        action.addClickListener(
                _ -> getElement().executeJs(COPY).then(Boolean.class, TopBar::tellCopied));
        return action;
    }

    private static void tellCopied(Boolean copied) {
        Notification.show(
                copied
                        ? "De link naar deze pagina is gekopieerd."
                        : "Kopiëren lukt niet in deze browser. De link staat in de adresbalk.",
                SHOWN_MS,
                Notification.Position.BOTTOM_CENTER);
    }

    private Action print() {
        var action = new Action("print", "Afdrukken");
        action.addClickListener(_ -> getElement().executeJs("window.print()"));
        return action;
    }
}
