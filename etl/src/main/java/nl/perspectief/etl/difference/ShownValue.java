package nl.perspectief.etl.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.perspectief.etl.definition.CodeList;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.finding.Shown;
import org.jspecify.annotations.Nullable;

/** Typed values as they may be shown: 31-03-2026, 32,5, In dienst, T… (5 tekens). */
final class ShownValue {

    private ShownValue() {}

    static @Nullable String of(ColumnDefinition column, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> Shown.day(day);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString().replace('.', ',');
            case Integer number -> number.toString();
            case String text -> text(column, text);
            default ->
                    throw new IllegalStateException(
                            "%s holds a %s".formatted(column.name(), value.getClass()));
        };
    }

    private static String text(ColumnDefinition column, String text) {
        return switch (column.type()) {
            case KEY, TEXT -> Shown.masked(text);
            case CODE -> label(column.codeList(), text);
            case YES_NO -> label(CodeList.named("YES_NO"), text);
            case QUARTER, DATE, INTEGER, DECIMAL -> text;
        };
    }

    private static String label(@Nullable CodeList list, String code) {
        return list == null
                ? code
                : list.codes().stream()
                        .filter(known -> known.code().equals(code))
                        .map(CodeList.Code::label)
                        .findFirst()
                        .orElse(code);
    }
}
