package nl.perspectief.etl.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Equal faults on their way to one finding: their cells, and what the sentence tells. */
public final class FindingGroup {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Fault fault;
    private final @Nullable String sheet;
    private final @Nullable String column;
    private final Severity severity;
    private final Map<String, String> told = new LinkedHashMap<>();
    private int[] rows = new int[2];
    private int[] columns = new int[2];
    private int count;

    FindingGroup(Fault fault, @Nullable String sheet, @Nullable String column, Severity severity) {
        this.fault = fault;
        this.sheet = sheet;
        this.column = column;
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    /** How many cells there are so far. */
    public int count() {
        return count;
    }

    /**
     * One more cell.
     *
     * @param row from 1
     * @param inColumn from 0
     */
    public FindingGroup at(int row, int inColumn) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        rows[count] = row;
        columns[count] = inColumn;
        count++;
        return this;
    }

    /** What was found, fit to be shown; the first one is told. */
    public FindingGroup found(String value) {
        return with("gevonden", value);
    }

    /** Fills a place of the sentence; the first value stays. */
    public FindingGroup with(String place, String value) {
        told.putIfAbsent(place, value);
        return this;
    }

    Finding finding() {
        var text = Rules.text(fault);
        var message = filled(text.message());
        var cells = cells();
        return new Finding(
                fault.rule(),
                severity,
                sheet,
                cells,
                column,
                told.get("gevonden"),
                tellsCount(text) ? message : message + times(cells.size()),
                filled(text.advice()));
    }

    private static boolean tellsCount(Rules.Text text) {
        return text.message().contains("{aantal}");
    }

    private static String times(int cells) {
        if (cells < 2) {
            return "";
        }
        return " Dit geldt voor %s cellen.".formatted(String.format(Locale.of("nl"), "%,d", cells));
    }

    private List<CellAddress> cells() {
        List<CellAddress> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new CellAddress(rows[i], columns[i]));
        }
        cells.sort(null);
        return cells;
    }

    private String filled(String template) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String place) {
        var value =
                switch (place) {
                    case "blad" -> sheet;
                    case "kolom" -> column;
                    case "aantal" -> told.getOrDefault(place, Integer.toString(count));
                    default -> told.get(place);
                };
        if (value == null) {
            throw new IllegalStateException("The sentence of %s lacks %s".formatted(fault, place));
        }
        return place.equals("gevonden") ? value : withoutAsterisk(value);
    }

    /** Templates mark required headings with an asterisk; a sentence does not need it. */
    private static String withoutAsterisk(String value) {
        return value.endsWith("*") ? value.substring(0, value.length() - 1).stripTrailing() : value;
    }
}
