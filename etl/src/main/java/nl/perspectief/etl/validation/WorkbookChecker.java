package nl.perspectief.etl.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.mapping.CoverFields;
import nl.perspectief.etl.mapping.CoverMapper;
import nl.perspectief.etl.workbook.Opening;
import nl.perspectief.etl.workbook.UnsoundWorkbookException;
import nl.perspectief.etl.workbook.WorkbookFile;

/**
 * Checks a file: from bytes to an outcome with findings. Keeps nothing; safe to be used by several
 * threads at once.
 */
public final class WorkbookChecker {

    private static final String NO_COVER =
            "Dit werkboek heeft geen Voorblad. Gebruik het lege werkboek van het programma, vul het"
                    + " Voorblad in en lever het opnieuw aan.";
    private static final String INCOMPLETE_COVER =
            "Op het Voorblad ontbreekt: %s. Vul dat in en lever het werkboek opnieuw aan.";

    /**
     * @param fileName as the sender named it; says nothing about what the file is
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public CheckResult check(Path file, String fileName, CheckContext context) throws IOException {
        return read(file, fileName, context).result();
    }

    /**
     * A check that hands over the typed rows whatever its outcome, to compare them with others.
     *
     * @param fileName as the sender named it; says nothing about what the file is
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public CheckedRows read(Path file, String fileName, CheckContext context) throws IOException {
        return switch (WorkbookFile.open(file)) {
            case Opening.Refused(var sentence) ->
                    new CheckedRows(new CheckResult.Refused(sentence), null);
            case Opening.ActiveContent(var sentence) ->
                    new CheckedRows(new CheckResult.Quarantined(sentence, List.of()), null);
            case Opening.Opened(var workbook) -> {
                try (workbook) {
                    var check = new WorkbookCheck(workbook, fileName, context);
                    var result = check.result();
                    yield new CheckedRows(result, check.delivered());
                } catch (UnsoundWorkbookException e) {
                    yield new CheckedRows(new CheckResult.Refused(e.sentence()), null);
                }
            }
        };
    }

    /**
     * Reads the Voorblad only, to sort files before they are checked, and looks whether the content
     * may be kept at all: what is quarantined must not be stored. Whether the municipality takes
     * part is not asked.
     *
     * @param fileName as the sender named it
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public CoverResult readCover(Path file, String fileName, CheckContext context)
            throws IOException {
        return switch (WorkbookFile.open(file)) {
            case Opening.Refused(var sentence) -> new CoverResult.Unidentified(sentence);
            case Opening.ActiveContent(var sentence) ->
                    new CoverResult.Quarantined(sentence, List.of());
            case Opening.Opened(var workbook) -> {
                try (workbook) {
                    var screened = PrivacyScreen.screen(workbook, fileName, context);
                    yield screened.mayNotBeKept()
                            ? new CoverResult.Quarantined(screened.sentence(), screened.forbidden())
                            : identified(CoverMapper.find(workbook), context);
                } catch (UnsoundWorkbookException e) {
                    yield new CoverResult.Unidentified(e.sentence());
                }
            }
        };
    }

    private static CoverResult identified(Optional<CoverFields> cover, CheckContext context) {
        var refusal = refusal(cover);
        if (cover.isEmpty() || !refusal.isEmpty()) {
            return new CoverResult.Unidentified(refusal);
        }
        var findings = new Findings(context.on());
        var identity = judge(cover.get(), context, findings).identity();
        return identity == null
                ? new CoverResult.Unidentified(findings.all().getFirst().message())
                : new CoverResult.Identified(
                        identity.programme(), identity.municipality().code(), identity.quarter());
    }

    static CoverJudge judge(CoverFields cover, CheckContext context, Findings findings) {
        return new CoverJudge(cover, new Municipalities(context.municipalities()), findings);
    }

    /** Why a file without a usable Voorblad is refused; empty when there is one. */
    static String refusal(Optional<CoverFields> cover) {
        if (cover.isEmpty()) {
            return NO_COVER;
        }
        var missing = CoverJudge.missing(cover.get());
        return missing.isEmpty() ? "" : INCOMPLETE_COVER.formatted(String.join(", ", missing));
    }
}
