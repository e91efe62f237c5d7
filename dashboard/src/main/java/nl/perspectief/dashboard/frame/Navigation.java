package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/**
 * The way to every page: those whose class has a {@code @Menu}, in its order, by the name that the
 * page gives itself. What is chosen goes along.
 */
final class Navigation extends Nav {

    /** From which order on pages are about something else. */
    private static final double DELIVERIES = 20;

    private static final double ADMINISTRATION = 30;

    private final Language language;
    private final Messages messages;
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation(Language language) {
        this.language = language;
        messages = language.messages(Navigation.class);
        addClassName("p-nav");
        var pages = MenuConfiguration.getMenuEntries();
        addPart(messages.say("nav.figures"), of(pages, 0, DELIVERIES));
        addPart(messages.say("nav.deliveries"), of(pages, DELIVERIES, ADMINISTRATION));
        addPart(messages.say("nav.administration"), of(pages, ADMINISTRATION, Double.MAX_VALUE));
    }

    private static List<MenuEntry> of(List<MenuEntry> pages, double from, double before) {
        return pages.stream().filter(one -> from <= order(one) && order(one) < before).toList();
    }

    private static double order(MenuEntry page) {
        return Objects.requireNonNullElse(page.order(), 0.0);
    }

    /** The first part goes without saying. */
    private void addPart(String name, List<MenuEntry> pages) {
        if (pages.isEmpty()) {
            return;
        }
        var part = new Div();
        part.addClassName("p-nav-part");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", name);
        if (!links.isEmpty()) {
            var shown = new Span(name);
            shown.addClassName("p-nav-name");
            shown.getElement().setAttribute("aria-hidden", "true");
            part.add(shown);
        }
        pages.forEach(page -> part.add(link(page)));
        add(part);
    }

    private Anchor link(MenuEntry page) {
        var path = page.path().replaceFirst("^/", "");
        var link =
                new Anchor(
                        path.isEmpty() ? "." : path,
                        language.messages(page.menuClass()).say(FiguresPage.NAME));
        links.put(path, link);
        return link;
    }

    /**
     * @param current path of the page that is shown
     */
    void show(String current) {
        links.forEach(
                (path, link) -> {
                    if (path.equals(current)) {
                        link.getElement().setAttribute("aria-current", "page");
                    } else {
                        link.getElement().removeAttribute("aria-current");
                    }
                });
    }

    void take(Filter filter) {
        var query = "?" + FilterInUrl.write(filter);
        links.forEach((path, link) -> link.setHref(path + query));
    }
}
