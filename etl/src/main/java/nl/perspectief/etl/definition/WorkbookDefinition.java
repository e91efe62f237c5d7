package nl.perspectief.etl.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a programme's workbook looks like in one template version, read from sheets.csv, columns.csv
 * and codes.csv. A version is a column of those files; a blank cell means "not asked in it".
 */
public record WorkbookDefinition(String programme, String version, List<SheetDefinition> sheets) {

    private static final Set<String> PROGRAMMES = Set.of("BOTOC", "IMPULS_SZW");
    private static final Set<String> FIXED_FIELDS =
            Set.of(
                    "sheet",
                    "kind",
                    "key",
                    "mode_a",
                    "mode_b",
                    "quarters",
                    "title_rows",
                    "aliases",
                    "column",
                    "type",
                    "required",
                    "code_list",
                    "limits",
                    "used_by");

    private static final Map<String, WorkbookDefinition> READ = new ConcurrentHashMap<>();

    /** The programmes that have a workbook, in alphabetical order. */
    public static Set<String> programmes() {
        return new TreeSet<>(PROGRAMMES);
    }

    /** The template versions of a programme, oldest first. */
    public static List<String> versions(String programme) {
        return CsvResource.read(file(programme, "sheets.csv"))
                .getFirst()
                .getParser()
                .getHeaderNames()
                .stream()
                .filter(name -> !FIXED_FIELDS.contains(name))
                .toList();
    }

    /** The newest template version of a programme. */
    public static WorkbookDefinition newest(String programme) {
        return of(programme, versions(programme).getLast());
    }

    /** The workbook of a programme in one version; read once, then kept. */
    public static WorkbookDefinition of(String programme, String version) {
        return READ.computeIfAbsent(
                programme + " " + version, _ -> WorkbookDefinition.read(programme, version));
    }

    private static WorkbookDefinition read(String programme, String version) {
        var columns = CsvResource.read(file(programme, "columns.csv"));
        List<SheetDefinition> sheets = new ArrayList<>();
        for (var line : CsvResource.read(file(programme, "sheets.csv"))) {
            if (!line.get(version).isBlank()) {
                sheets.add(sheet(line, version, columnsOf(line.get("sheet"), columns, version)));
            }
        }
        return new WorkbookDefinition(programme, version, List.copyOf(sheets));
    }

    public SheetDefinition sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(programme + " has no " + name));
    }

    static String file(String programme, String name) {
        if (!PROGRAMMES.contains(programme)) {
            throw new IllegalArgumentException("No workbook is defined for " + programme);
        }
        return "/workbooks/%s/%s".formatted(programme.toLowerCase(Locale.ROOT), name);
    }

    private static SheetDefinition sheet(
            CSVRecord line, String version, List<ColumnDefinition> columns) {
        return new SheetDefinition(
                line.get("sheet"),
                SheetDefinition.Kind.valueOf(line.get("kind").toUpperCase(Locale.ROOT)),
                line.get(version),
                CsvResource.parts(line.get("aliases")),
                line.get("key"),
                presence(line.get("mode_a")),
                presence(line.get("mode_b")),
                CsvResource.parts(line.get("quarters")).stream()
                        .map(quarter -> Integer.valueOf(quarter.substring(1)))
                        .collect(Collectors.toUnmodifiableSet()),
                Integer.parseInt(line.get("title_rows")),
                columns);
    }

    private static SheetDefinition.Presence presence(String word) {
        return SheetDefinition.Presence.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<ColumnDefinition> columnsOf(
            String sheet, List<CSVRecord> lines, String version) {
        List<ColumnDefinition> columns = new ArrayList<>();
        for (var line : lines) {
            if (line.get("sheet").equals(sheet) && !line.get(version).isBlank()) {
                columns.add(column(line, columns.size(), line.get(version)));
            }
        }
        return List.copyOf(columns);
    }

    private static ColumnDefinition column(CSVRecord line, int position, String header) {
        var limits = line.get("limits");
        var list = line.get("code_list");
        return new ColumnDefinition(
                line.get("sheet"),
                line.get("column"),
                position,
                ColumnType.ofLetter(line.get("type")),
                line.get("required").equals("yes"),
                list.isBlank() ? null : CodeLists.named(list),
                header,
                CsvResource.parts(line.get("aliases")),
                minimum(limits),
                maximum(limits));
    }

    private static @Nullable BigDecimal minimum(String limits) {
        int dots = limits.indexOf("..");
        return dots > 0 ? new BigDecimal(limits.substring(0, dots)) : null;
    }

    private static @Nullable BigDecimal maximum(String limits) {
        if (limits.isBlank()) {
            return null;
        }
        int dots = limits.indexOf("..");
        return new BigDecimal(dots < 0 ? limits : limits.substring(dots + 2));
    }
}
