package nl.perspectief.dashboard.definition;

import com.vaadin.flow.component.html.NativeDetails;

/** One thing of the book, to be opened. */
abstract class Card extends NativeDetails {

    Card() {
        addClassName("p-entry");
    }

    /** Opens it for a reader who asked for it, once it is there: the page is filled afterwards. */
    void openInView() {
        setOpen(true);
        getElement().executeJs("this.scrollIntoView(); this.querySelector('summary').focus()");
    }
}
