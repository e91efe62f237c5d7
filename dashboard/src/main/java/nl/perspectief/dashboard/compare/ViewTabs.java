package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.language.Language;

/** The ways in which the same selection can be looked at, each a link. */
final class ViewTabs extends Nav {

    ViewTabs(Comparison page, Language language) {
        var messages = language.messages(ViewTabs.class);
        addClassName("p-views");
        getElement().setAttribute("aria-label", messages.say("views"));
        var list = new UnorderedList();
        for (View view : View.values()) {
            var link = new Anchor(address(page, page.choice().view(view)), view.name(messages));
            if (view == page.choice().view()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** Of the page with another choice. */
    static String address(Comparison page, Choice choice) {
        return CompareView.PATH
                + "?"
                + FilterInUrl.write(page.address().filter(), choice.written());
    }
}
