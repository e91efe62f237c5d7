package nl.perspectief.dashboard.browser;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;

/** What is published of BOTOC as a whole, to compare a page with. */
record PublishedTotals(CurrentFigures figures) {

    /** The newest figure of the whole programme, as a reader sees it. */
    String newest(String indicator, String measure) {
        Observation newest =
                figures
                        .read(
                                asked ->
                                        asked.observations(
                                                ObservationFilter.of(indicator)
                                                        .measures(measure)
                                                        .programme("BOTOC")
                                                        .totals()
                                                        .quarters()))
                        .orElseThrow()
                        .stream()
                        .filter(one -> one.estimate() != null)
                        .reduce((_, later) -> later)
                        .orElseThrow();
        double value = newest.estimate().value();
        return measure.equals("count") ? DUTCH.count(Math.round(value)) : DUTCH.percent(value);
    }
}
