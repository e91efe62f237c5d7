package nl.perspectief.etl.definition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet in one template version.
 *
 * @param name the canonical name, the same in records, Parquet and SQL
 * @param position its place among the sheet's columns, from 0
 * @param codeList null unless the type is CODE
 * @param header the heading in this template version
 * @param aliases other headings that are read as this column
 * @param minimum the smallest number allowed; null = no limit
 * @param maximum the largest number, or the greatest length of a text; null = no limit
 */
public record ColumnDefinition(
        String sheet,
        String name,
        int position,
        ColumnType type,
        boolean required,
        @Nullable CodeList codeList,
        String header,
        List<String> aliases,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {}
