package nl.perspectief.dashboard.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sets a page as a PDF with tags, alternative texts and all letters in it (PDF/UA). The same page
 * gives the same bytes.
 */
final class ReportPdf {

    /** Liberation Sans (SIL Open Font License), which comes with PDFBox. */
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final float CHART_POINTS = 8f;

    static {
        // what it says of each page while it works is of no use to anybody
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    /** The letters of a chart; the same as those around it. */
    static Font font() {
        try (var in = letters()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(CHART_POINTS);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("The letters of PDFBox cannot be read", e);
        }
    }

    private static InputStream letters() {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(FONT));
    }

    /**
     * @param charts for the places in the page that ask for one
     * @param day that it says it was made on
     */
    static void write(Document page, List<JFreeChart> charts, LocalDate day, OutputStream out)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(page, null);
        builder.useFont(ReportPdf::letters, FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new Charts(charts));
        builder.withProducer("Perspectief");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            makeTheSameEachTime(document, day);
            document.save(out);
        }
    }

    private static void makeTheSameEachTime(PDDocument document, LocalDate day) {
        var moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        document.setDocumentId(day.toEpochDay());
    }

    /** Draws a chart where the page has a place for it. */
    private record Charts(List<JFreeChart> charts) implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element place) {
            JFreeChart chart = charts.get(Integer.parseInt(place.getAttribute("data")));
            return (element, x, y, width, height, device, context, dots) -> {
                double points = dots;
                device.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) (width / points),
                        (float) (height / points),
                        graphics ->
                                chart.draw(
                                        graphics,
                                        new Rectangle2D.Double(
                                                0, 0, width / points, height / points)));
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(ReportDocument.CHART);
        }
    }
}
