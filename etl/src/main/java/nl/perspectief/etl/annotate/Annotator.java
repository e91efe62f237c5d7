package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.workbook.UnsoundWorkbookException;

/**
 * Gives a checked workbook back with its findings in it. Of a workbook that is very large, or that
 * may not be kept, it gives the findings alone.
 */
public final class Annotator {

    /** Beyond this a workbook with so many comments is no longer opened in reasonable time. */
    private static final int CELLS_AT_MOST = 25_000;

    private static final long UNPACKED_BYTES_AT_MOST = 400L << 20;
    private static final long STYLE_BYTES_AT_MOST = 20L << 20;

    /**
     * @param fileName as the sender named it
     * @param result what the check of the same file came to; not REFUSED, for then there is nothing
     *     to tell of its cells
     * @param out stays open
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public Annotated write(Path file, String fileName, CheckResult result, OutputStream out)
            throws IOException {
        return switch (result) {
            case CheckResult.Refused _ ->
                    throw new IllegalArgumentException("A refused file has no findings");
            case CheckResult.Quarantined(var sentence, var findings) ->
                    writeAddresses(sentence, findings, out);
            case CheckResult.Returned(_, var findings) -> write(file, fileName, findings, out);
            case CheckResult.Accepted(_, var findings) -> write(file, fileName, findings, out);
        };
    }

    private static Annotated write(
            Path file, String fileName, List<Finding> findings, OutputStream out)
            throws IOException {
        var title = "Bevindingen bij " + Shown.fileName(fileName);
        try (var container = new Container(file)) {
            if (isTooLarge(container, findings)) {
                return writeList(title, findings, Wording.LOOK_ONLY, out);
            }
            if (!isPlanned(container, title, findings)) {
                return writeList(title, findings, Wording.NOT_MARKED, out);
            }
            container.write(out);
        }
        return new Annotated(Wording.verdict(findings), null);
    }

    private static boolean isTooLarge(Container container, List<Finding> findings)
            throws IOException {
        long cells = findings.stream().mapToLong(finding -> finding.cells().size()).sum();
        long bytes = 0;
        for (var part : container.parts().names()) {
            long size = container.parts().size(part);
            if (part.endsWith(".xml")) {
                bytes += size;
            }
            if (part.endsWith("styles.xml") && size > STYLE_BYTES_AT_MOST) {
                return true;
            }
        }
        return cells > CELLS_AT_MOST || bytes > UNPACKED_BYTES_AT_MOST;
    }

    /** Whether it could be worked out what to change; a part that no check reads may be damaged. */
    private static boolean isPlanned(Container container, String title, List<Finding> findings)
            throws IOException {
        try {
            new MarkedWorkbook(container, findings).plan(title, sentences(findings));
            return true;
        } catch (UnsoundWorkbookException e) {
            return false;
        }
    }

    private static List<String> sentences(List<Finding> findings) {
        var verdict = Wording.verdict(findings);
        var errors = findings.stream().filter(Finding::holdsBack).toList();
        if (errors.isEmpty()) {
            return List.of(verdict);
        }
        boolean hasCells = errors.stream().anyMatch(error -> !error.cells().isEmpty());
        return List.of(verdict, hasCells ? Wording.MEND : Wording.MEND_BY_LIST);
    }

    private static Annotated writeList(
            String title, List<Finding> findings, String why, OutputStream out) throws IOException {
        var verdict = Wording.verdict(findings);
        var lines = Lines.of(findings, Map.of());
        FindingsWorkbook.write(
                new FindingsSheet.Report(title, List.of(verdict, why), lines, List.of()), out);
        return new Annotated(verdict, why);
    }

    /** Of a file that may not be kept only the places are told. */
    private static Annotated writeAddresses(
            String sentence, List<Finding> findings, OutputStream out) throws IOException {
        var addresses = findings.stream().map(Annotator::addresses).distinct().toList();
        var lines = Lines.of(addresses, Map.of());
        FindingsWorkbook.write(
                new FindingsSheet.Report(
                        "Bevindingen", List.of(sentence, Wording.NOTHING_KEPT), lines, List.of()),
                out);
        return new Annotated(sentence, Wording.NOTHING_KEPT);
    }

    private static Finding addresses(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.sheet() == null ? null : Shown.value(finding.sheet()),
                finding.cells(),
                null,
                null,
                Rules.rule(finding.rule()).titleNl() + ".",
                "");
    }
}
