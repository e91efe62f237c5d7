package nl.perspectief.etl.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;

/**
 * What is to stand in a workbook. A row is a map from canonical column name to value: a code or
 * J/N/O as a String, a LocalDate, an Integer or a BigDecimal; a column without an entry stays
 * empty. A String that is not of the column's type is written as it stands, as a sender would type
 * it.
 *
 * @param opening the lines at the top of the first sheet; the first one is its title
 * @param cover the Voorblad's values, by canonical column name
 * @param rows by canonical sheet name; a sheet that is not in it is not written
 * @param departures how this sender departs from the template
 * @param explained whether the first sheet tells how to fill in every column
 */
public record WorkbookContent(
        WorkbookDefinition definition,
        List<String> opening,
        Map<String, Object> cover,
        Map<String, List<Map<String, Object>>> rows,
        Set<Departure> departures,
        boolean explained) {

    public WorkbookContent {
        opening = List.copyOf(opening);
        cover = Map.copyOf(cover);
        rows = Map.copyOf(rows);
        departures = Set.copyOf(departures);
    }

    /** A workbook whose definition has no cover is written without one. */
    boolean hasCover() {
        return definition.sheets().stream()
                .anyMatch(sheet -> sheet.kind() == SheetDefinition.Kind.COVER);
    }

    boolean departs(Departure departure) {
        return departures.contains(departure);
    }
}
