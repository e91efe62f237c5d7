package nl.perspectief.etl.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the import lands and what the warehouse expects is the same, column by column. */
class LandedFormTest {

    @Test
    void theWarehouseExpectsEverySheetAsItIsLanded() throws Exception {
        var expected = Files.readString(Path.of("..", "sql", "warehouse", "landed.sql"));

        for (var programme : WorkbookDefinition.programmes()) {
            for (var sheet : dataSheets(WorkbookDefinition.newest(programme))) {
                assertThat(expected).contains(createTable(sheet));
            }
        }
    }

    private static List<SheetDefinition> dataSheets(WorkbookDefinition definition) {
        return definition.sheets().stream()
                .filter(sheet -> sheet.kind() != SheetDefinition.Kind.COVER)
                .toList();
    }

    private static String createTable(SheetDefinition sheet) {
        var columns =
                Stream.concat(
                        Stream.of("delivery_id bigint", "sheet_row integer"),
                        sheet.columns().stream()
                                .map(
                                        column ->
                                                "%s %s"
                                                        .formatted(
                                                                column.name(),
                                                                column.type().landedAs())));
        return "create table landed.%s (\n    %s\n);"
                .formatted(sheet.name(), String.join(",\n    ", columns.toList()));
    }
}
