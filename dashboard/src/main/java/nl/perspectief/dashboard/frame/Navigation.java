package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.dashboard.language.Language;

/**
 * The way to every page: those whose class has a {@code @Menu}, in its order, by the name that the
 * page gives itself. What is chosen goes along.
 */
final class Navigation extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation(Language language) {
        addClassName("p-nav");
        for (MenuEntry page : MenuConfiguration.getMenuEntries()) {
            var name = language.messages(page.menuClass()).say(FiguresPage.NAME);
            links.put(page.path().replaceFirst("^/", ""), new Anchor("", name));
        }
        links.forEach((path, link) -> link.setHref(path.isEmpty() ? "." : path));
        links.values().forEach(this::add);
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
