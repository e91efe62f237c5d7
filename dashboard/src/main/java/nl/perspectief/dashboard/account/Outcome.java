package nl.perspectief.dashboard.account;

import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.dashboard.access.AccountRefusedException;
import nl.perspectief.dashboard.language.Language;

/** The sentence under a form that says how it went; read out when it changes. */
final class Outcome extends Paragraph {

    private final Language language;

    Outcome(Language language) {
        this.language = language;
        addClassName("p-remark");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Does something, and says that it was done or why not. */
    void of(Runnable what, String done) {
        try {
            what.run();
            setText(done);
        } catch (AccountRefusedException e) {
            setText(e.words(language));
        }
        setVisible(true);
    }
}
