package nl.perspectief.dashboard.frame;

import nl.perspectief.dashboard.disclosure.DisclosedFigures;

/** What a page asks, and can be asked for before anybody opens it. */
public interface Prepared {

    /**
     * Asks and keeps what the page shows at first.
     *
     * @param whole a programme as a whole, up to the newest quarter
     */
    void prepare(DisclosedFigures figures, FilterInUrl.Reading whole);
}
