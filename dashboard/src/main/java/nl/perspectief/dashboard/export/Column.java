package nl.perspectief.dashboard.export;

import java.util.List;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;

/**
 * A column of an export, as {@code observation_columns.csv} describes it.
 *
 * @param unit Dutch; empty where there is none
 */
public record Column(
        String name,
        ColumnType type,
        String titleNl,
        String descriptionNl,
        String descriptionEn,
        String unit) {

    /** Of a table of observations, in their order. */
    public static final List<Column> OBSERVATIONS =
            CsvResource.read("/nl/perspectief/dashboard/export/observation_columns.csv").stream()
                    .map(
                            line ->
                                    new Column(
                                            line.get("name"),
                                            ColumnType.valueOf(line.get("type")),
                                            line.get("title_nl"),
                                            line.get("description_nl"),
                                            line.get("description_en"),
                                            line.get("unit")))
                    .toList();

    /** What stands in it, in one language. */
    public String description(Language language) {
        return language == Language.DUTCH ? descriptionNl : descriptionEn;
    }
}
