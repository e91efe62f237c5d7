package nl.perspectief.dashboard.report;

import java.io.IOException;
import java.io.OutputStream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.language.Language;

/** Makes reports of the figures of one snapshot, as its audience may see them. */
public final class Reports {

    private final DisclosedFigures figures;

    /** The questions must be answered from one snapshot as long as a report is made. */
    public Reports(DisclosedFigures figures) {
        this.figures = figures;
    }

    /**
     * Writes a report as a PDF.
     *
     * @throws nl.perspectief.dashboard.export.ExportRefusedException before anything is written,
     *     when there is no such report
     */
    public void write(ReportRequest request, Language language, OutputStream out)
            throws IOException {
        var report = new ReportQuestion(figures, request).report();
        var font = ReportPdf.font();
        var charts =
                report.pictured().stream()
                        .map(one -> new CourseChart(one.trend(), language, font).chart())
                        .toList();
        ReportPdf.write(
                new ReportDocument(report, language).document(),
                charts,
                report.snapshot().asOf(),
                out);
    }
}
