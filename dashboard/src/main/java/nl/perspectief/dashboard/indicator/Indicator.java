package nl.perspectief.dashboard.indicator;

import java.util.List;
import nl.perspectief.dashboard.language.Language;

/**
 * The definition of an indicator, as published.
 *
 * @param direction higher, lower or none: which way is better
 * @param kind flow, cohort, stock, quarter or survey
 * @param measures in the order of the catalogue
 * @param breakdowns tokens; empty when it has none
 * @param sources sheets and columns, in the words of the workbook
 * @param suppression the disclosure rule of SHARED
 */
public record Indicator(
        String id,
        int position,
        String nameNl,
        String nameEn,
        String definition,
        String numeratorText,
        String denominatorText,
        String unit,
        String direction,
        String kind,
        List<String> measures,
        List<String> breakdowns,
        String sources,
        String intervalMethod,
        String suppression) {

    public Indicator {
        measures = List.copyOf(measures);
        breakdowns = List.copyOf(breakdowns);
    }

    /** What readers of a language call it. */
    public String name(Language language) {
        return language == Language.DUTCH ? nameNl : nameEn;
    }

    /** Whether its shares are estimated from a curve of follow-up. */
    public boolean isSurvival() {
        return intervalMethod.startsWith("KM");
    }

    /**
     * Whether the figure is the share that keeps what it has, S(h), as in retention; otherwise it
     * is the share that has reached the event, 1 − S(h).
     */
    public boolean isRetention() {
        return isSurvival() && numeratorText.startsWith("KM S(");
    }

    /** Whether it is counted from the newest lists, whatever the quarter of the figure. */
    public boolean readsLists() {
        return kind.equals("flow") || kind.equals("cohort");
    }

    /** Whether it tells how things stand, so that a year is its last quarter. */
    public boolean isState() {
        return kind.equals("stock") || kind.equals("survey");
    }

    /** Whether its shares carry a Wilson interval. */
    boolean hasWilsonInterval() {
        return intervalMethod.startsWith("Wilson");
    }
}
