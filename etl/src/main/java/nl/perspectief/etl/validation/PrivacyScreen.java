package nl.perspectief.etl.validation;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.privacy.BsnLike;
import nl.perspectief.etl.privacy.BsnWord;
import nl.perspectief.etl.privacy.Elfproef;
import nl.perspectief.etl.privacy.FileNames;
import nl.perspectief.etl.privacy.Kind;
import nl.perspectief.etl.privacy.PersonalData;
import nl.perspectief.etl.workbook.LooseText;
import nl.perspectief.etl.workbook.Suspicion;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks through all of a workbook, also where nobody reads it as data: every cell of every sheet,
 * comments, text boxes, headers, properties, names. A first look over the bytes finds the sheets
 * that hold anything suspicious; mostly there are none, and only these are read.
 */
final class PrivacyScreen {

    private static final Suspicion SUSPICION =
            new Suspicion() {
                @Override
                public boolean isIn(String text) {
                    return !PersonalData.in(text).isEmpty();
                }

                @Override
                public boolean is(double number) {
                    return BsnLike.is(number) && Elfproef.passes((long) number);
                }
            };

    private final WorkbookFile workbook;
    private final String fileName;
    private final Findings forbidden;
    private final PersonalHits personal = new PersonalHits();
    private final Map<Whereabouts, Tally<@Nullable CellAddress>> outside = new HashMap<>();

    private PrivacyScreen(WorkbookFile workbook, String fileName, CheckContext context) {
        this.workbook = workbook;
        this.fileName = fileName;
        this.forbidden = new Findings(context.on());
    }

    static Screened screen(WorkbookFile workbook, String fileName, CheckContext context)
            throws IOException {
        return new PrivacyScreen(workbook, fileName, context).screen();
    }

    private Screened screen() throws IOException {
        lookAtFileName();
        for (var sheet : workbook.sheets()) {
            look(sheet.name(), new Whereabouts(Whereabouts.Place.SHEET_NAME, null), null);
        }
        var look = workbook.whole().look(SUSPICION, this::look);
        outside.forEach(this::judge);
        for (var sheet : look.suspects()) {
            var screen =
                    new SheetScreen(sheet.name(), isWordAround(sheet.name()), forbidden, personal);
            try (var rows = workbook.everyRow(sheet)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    screen.accept(row);
                }
            }
            screen.end();
        }
        return new Screened(forbidden.all(), personal, look.unread());
    }

    /** A number that passes beside the word; anything else is told, and the file may be kept. */
    private void lookAtFileName() {
        var place = new Whereabouts(Whereabouts.Place.FILE_NAME, null);
        var kinds = FileNames.kinds(fileName);
        if (kinds.contains(Kind.BSN) && BsnWord.isIn(fileName.replace('_', ' '))) {
            forbid(place, null);
        }
        kinds.forEach(kind -> personal.beside(kind, place, fileName, null));
    }

    private boolean isWordAround(String sheet) {
        return BsnWord.isIn(sheet) || BsnWord.isIn(fileName.replace('_', ' '));
    }

    private void look(LooseText loose) {
        var cell = loose.isAboutACell() ? new CellAddress(loose.row(), loose.column()) : null;
        var place = Whereabouts.of(loose);
        look(loose.text(), place, cell);
        if (place.isAboutWriters() && PersonalData.isWriter(loose.text())) {
            personal.beside(Kind.NAME, place, loose.text(), cell);
        }
    }

    private void look(String text, Whereabouts place, @Nullable CellAddress cell) {
        var words = text.replace('_', ' ');
        for (var number : BsnLike.in(words)) {
            outside.computeIfAbsent(place, _ -> new Tally<>())
                    .add(number.passes(), cell, Long.toString(number.number()));
            if (number.passes() && BsnWord.isIn(words)) {
                forbid(place, cell);
            }
        }
        for (var found : PersonalData.in(words)) {
            if (found.kind() != Kind.BSN && !place.isAboutWriters()) {
                personal.beside(
                        found.kind(), place, words.substring(found.start(), found.end()), cell);
            }
        }
    }

    /** All numbers of one kind of place are judged together, as those of a column are. */
    private void judge(Whereabouts place, Tally<@Nullable CellAddress> tally) {
        for (var passing : tally.passing()) {
            if (tally.isNoChance()) {
                forbid(place, passing.where());
            } else {
                personal.beside(Kind.BSN, place, passing.text(), passing.where());
            }
        }
    }

    private void forbid(Whereabouts place, @Nullable CellAddress cell) {
        var sheet = place.sheet();
        var group =
                sheet == null
                        ? forbidden.aboutTheFile(Fault.E10_OUTSIDE, place.inDutch())
                        : forbidden.aboutASheet(Fault.E10_OUTSIDE, sheet, place.inDutch());
        group.with("plek", place.inDutch(), place.inEnglish());
        if (cell != null) {
            group.at(cell.row(), cell.column());
        }
    }
}
