package nl.perspectief.etl.template;

import java.util.List;
import java.util.Locale;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Rules;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The first sheet: what this workbook is, and how every column of it is filled in. */
final class InstructionSheet {

    private static final String TITLE = "Instructie";
    private static final int[] WIDTHS = {30, 12, 80, 60};
    private static final List<String> HEADINGS =
            List.of("Kolom in het blad", "Verplicht?", "Wat vult u in?", "Wat mag er staan?");

    private static final List<String> RULE_HEADINGS =
            List.of("Regel", "Soort", "Wat controleren wij?", "Wat doet u?");

    /** A rule that can be broken in many ways has as many advices; two say enough here. */
    private static final int ADVICES = 2;

    private final Styles styles;
    private final SXSSFSheet sheet;
    private int next;

    private InstructionSheet(SXSSFWorkbook workbook, Styles styles) {
        this.styles = styles;
        this.sheet = workbook.createSheet(TITLE);
    }

    static void write(
            SXSSFWorkbook workbook,
            Styles styles,
            WorkbookContent content,
            List<SheetDefinition> sheets) {
        var instruction = new InstructionSheet(workbook, styles);
        for (int column = 0; column < WIDTHS.length; column++) {
            Widths.set(instruction.sheet, column, WIDTHS[column]);
        }
        instruction.writeOpening(content);
        if (content.explained()) {
            sheets.forEach(instruction::explain);
            instruction.explainRules();
        }
    }

    private void writeOpening(WorkbookContent content) {
        var first = nextRow().createCell(0);
        first.setCellStyle(content.explained() ? styles.title : styles.mark);
        first.setCellValue(content.opening().getFirst());
        for (var line : content.opening().subList(1, content.opening().size())) {
            var cell = nextRow().createCell(0);
            cell.setCellStyle(styles.plain);
            cell.setCellValue(line);
        }
    }

    private void explain(SheetDefinition definition) {
        nextRow();
        var title = nextRow().createCell(0);
        title.setCellStyle(styles.title);
        title.setCellValue("Blad " + definition.title());
        var help = nextRow().createCell(0);
        help.setCellStyle(styles.plain);
        help.setCellValue(Helps.ofSheet(definition.name()));
        writeHeadings(HEADINGS);
        definition.columns().forEach(this::explain);
    }

    /** What a delivery is checked on, in the words of the rule book. */
    private void explainRules() {
        nextRow();
        var title = nextRow().createCell(0);
        title.setCellStyle(styles.title);
        title.setCellValue("Waarop wij controleren");
        var help = nextRow().createCell(0);
        help.setCellStyle(styles.plain);
        help.setCellValue(Helps.ofSheet("rules"));
        writeHeadings(RULE_HEADINGS);
        for (var rule : Rules.all()) {
            var advice =
                    Rules.faults(rule.id()).stream()
                            .map(fault -> Rules.text(fault).advice())
                            .distinct()
                            .limit(ADVICES)
                            .toList();
            write(
                    List.of(
                            rule.id(),
                            rule.severity().inDutch(),
                            rule.titleNl(),
                            String.join(" ", advice)));
        }
    }

    private void writeHeadings(List<String> texts) {
        var headings = nextRow();
        for (int column = 0; column < texts.size(); column++) {
            var cell = headings.createCell(column);
            cell.setCellStyle(styles.requiredHeader);
            cell.setCellValue(texts.get(column));
        }
    }

    private void explain(ColumnDefinition column) {
        write(
                List.of(
                        column.header(),
                        column.required() ? "ja" : "nee",
                        Helps.ofColumn(column.sheet(), column.name()),
                        allowed(column)));
    }

    private void write(List<String> texts) {
        var row = nextRow();
        float height = 0;
        for (int number = 0; number < texts.size(); number++) {
            var cell = row.createCell(number);
            cell.setCellStyle(number == 0 ? styles.labelWrapped : styles.wrapped);
            cell.setCellValue(texts.get(number));
            height = Math.max(height, Widths.height(texts.get(number), WIDTHS[number]));
        }
        row.setHeightInPoints(height);
    }

    private static String allowed(ColumnDefinition column) {
        var list = column.codeList();
        var maximum = column.maximum();
        return switch (column.type()) {
            case CODE -> list == null ? "" : String.join("; ", list.labels());
            case YES_NO -> "ja; nee; onbekend";
            case DATE -> "Een datum: dd-mm-jjjj";
            case INTEGER -> "Een heel getal" + range(column);
            case DECIMAL -> "Een getal, ook met een komma" + range(column);
            case QUARTER -> "Een kwartaal: jjjj-K1, K2, K3 of K4";
            case KEY, TEXT ->
                    maximum == null
                            ? "Tekst"
                            : String.format(Locale.ROOT, "Tekst, hoogstens %s tekens", maximum);
        };
    }

    private static String range(ColumnDefinition column) {
        var minimum = column.minimum();
        var maximum = column.maximum();
        return minimum == null || maximum == null
                ? ", 0 of hoger"
                : ", %s tot en met %s".formatted(minimum, maximum);
    }

    private SXSSFRow nextRow() {
        return sheet.createRow(next++);
    }
}
