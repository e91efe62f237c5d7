package nl.perspectief.sql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which figure of a municipality.
 *
 * @param indicator its id, such as BEH-01
 * @param measure its published name, such as 26w
 * @param period a quarter or a year, as published
 * @param breakdowns value by token; empty for the figure as a whole
 */
public record FigureKey(
        String indicator, String measure, String period, Map<String, String> breakdowns) {

    public FigureKey {
        breakdowns = Collections.unmodifiableMap(new LinkedHashMap<>(breakdowns));
    }
}
