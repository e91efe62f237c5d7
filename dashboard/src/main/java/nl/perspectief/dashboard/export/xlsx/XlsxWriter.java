package nl.perspectief.dashboard.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.dashboard.export.AboutLine;
import nl.perspectief.dashboard.export.Column;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.ExportRow;
import nl.perspectief.dashboard.export.ExportWriter;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An export as a workbook: a cover, the figures as a tidy table, charts that set municipalities
 * beside each other, and a codebook. Rows are let go as soon as they are written, so that a whole
 * country fits.
 */
public final class XlsxWriter implements ExportWriter {

    private static final int ROWS_IN_MEMORY = 200;

    private final ExportDescription description;
    private final OutputStream out;
    private final int rowsASheet;
    private final Messages messages;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Styles styles = new Styles(workbook);
    private final Map<String, Indicator> indicators;
    private final Map<String, Compared> compared = new LinkedHashMap<>();
    private final TreeSet<Breakdown> groups =
            new TreeSet<>(Comparator.comparing(Breakdown::token).thenComparing(Breakdown::value));
    private final DataSheets data;

    public XlsxWriter(ExportDescription description, OutputStream out) {
        this(description, out, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /**
     * @param rowsASheet as many as a sheet can hold, its heading included
     */
    XlsxWriter(ExportDescription description, OutputStream out, int rowsASheet) {
        this.description = description;
        this.out = out;
        this.rowsASheet = rowsASheet;
        messages = description.language().messages(ExportDescription.class);
        indicators =
                description.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, one -> one));
        Properties.set(workbook.getXSSFWorkbook(), description);
        new Cover(sheet(messages.say("sheet.cover")), styles).write(description, sheets());
        data = new DataSheets(this::dataSheet, rowsASheet, styles, heading(), names());
    }

    private Sheet sheet(String name) {
        Sheet sheet = workbook.createSheet(name);
        Paper.layOut(
                sheet,
                description.snapshot().fictitious() ? messages.say("invented") : "",
                description.snapshot().shortId());
        return sheet;
    }

    private Sheet dataSheet(int number) {
        return sheet(dataSheetName(number));
    }

    private String dataSheetName(int number) {
        String name = messages.say("sheet.data");
        return number == 1 ? name : name + " " + number;
    }

    /** What stands where, told on the cover before it is written. */
    private AboutLine sheets() {
        long most = rowsASheet - 1L;
        int needed = (int) Math.max(1, (description.rows() + most - 1) / most);
        var names = IntStream.rangeClosed(1, needed).mapToObj(this::dataSheetName).toList();
        String figures =
                needed == 1
                        ? messages.say("sheets.one", names.getFirst())
                        : messages.say("sheets.more", description.language().listed(names), most);
        return new AboutLine(
                "sheets",
                messages.say("about.sheets"),
                Messages.together(
                        figures,
                        messages.say(
                                "sheets.others",
                                messages.say("sheet.compared"),
                                messages.say("sheet.codebook"))));
    }

    private List<String> heading() {
        boolean isDutch = description.language() == Language.DUTCH;
        return Stream.concat(
                        Column.OBSERVATIONS.stream()
                                .map(one -> isDutch ? one.titleNl() : one.name()),
                        Stream.of(
                                messages.say("heading.indicator"),
                                messages.say("heading.municipality")))
                .toList();
    }

    private Map<String, String> names() {
        var names = municipalities();
        for (Indicator one : description.indicators()) {
            names.put(one.id(), one.name(description.language()));
        }
        names.put(Observation.ALL, messages.say("heading.programme"));
        return names;
    }

    private Map<String, String> municipalities() {
        return new LinkedHashMap<>(
                description.municipalities().stream()
                        .collect(Collectors.toMap(Municipality::code, Municipality::name)));
    }

    @Override
    public void add(ExportRow row) {
        data.add(row);
        Observation figure = row.figure();
        groups.addAll(figure.breakdowns());
        Indicator indicator = indicators.get(figure.indicator());
        if (indicator != null
                && figure.breakdowns().isEmpty()
                && figure.measure().equals(Compared.measure(indicator))) {
            compared.computeIfAbsent(
                            figure.indicator() + " " + figure.programme(),
                            _ -> new Compared(indicator, description.snapshot().lastQuarter()))
                    .add(figure);
        }
    }

    @Override
    public void finish() throws IOException {
        data.end();
        compare();
        new Codebook(sheet(messages.say("sheet.codebook")), styles, description).write(groups);
        workbook.write(out);
    }

    /** Without two municipalities of one period there is nothing to set beside each other. */
    private void compare() {
        if (compared.values().stream().noneMatch(one -> one.figures().isPresent())) {
            return;
        }
        String name = messages.say("sheet.compared");
        Sheet sheet = sheet(name);
        var written =
                new ComparisonSheet(
                        sheet,
                        workbook.getXSSFWorkbook().getSheet(name).createDrawingPatriarch(),
                        styles,
                        description.language(),
                        municipalities());
        written.begin(
                Stream.of(
                                description.snapshot().fictitious() ? messages.say("invented") : "",
                                messages.say("compared.lead"),
                                messages.say("compared.chance"))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
        for (Compared one : compared.values()) {
            Optional<List<Observation>> figures = one.figures();
            figures.ifPresent(all -> written.add(one.indicator(), all));
        }
        written.end();
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : workbook) {
            // one that still holds rows complains when it is thrown away
            ((SXSSFSheet) sheet).flushRows();
        }
        workbook.close();
    }

    /** What a file says of itself: never who made it, or when. */
    private static final class Properties {

        private Properties() {}

        static void set(XSSFWorkbook workbook, ExportDescription description) {
            var core = workbook.getProperties().getCoreProperties();
            core.setCreator("Perspectief");
            core.setTitle(description.title());
            core.setSubjectProperty(description.snapshot().shortId());
            var day = description.snapshot().asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
            core.setCreated(Optional.of(Date.from(day)));
            core.setModified(Optional.of(Date.from(day)));
            workbook.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setApplication("Perspectief");
        }
    }
}
