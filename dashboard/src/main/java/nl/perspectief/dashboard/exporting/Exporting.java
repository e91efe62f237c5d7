package nl.perspectief.dashboard.exporting;

import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken along, and what is chosen of it.
 *
 * @param indicators of which there are figures
 * @param breakdowns of which there are figures of what is chosen
 * @param plan empty when it is refused
 * @param refusal why; empty when it is not
 */
record Exporting(
        List<Indicator> indicators,
        List<Characteristic> breakdowns,
        Chosen chosen,
        ExportRequest request,
        Optional<Plan> plan,
        String refusal) {

    /** Asks it; how many figures there are, is asked of the snapshot that is chosen. */
    static Exporting ask(
            DisclosedFigures figures,
            FilterInUrl.Reading reading,
            ExportDesk desk,
            Language language) {
        List<Indicator> indicators = figures.publishedIndicators();
        Chosen chosen = Chosen.of(reading, indicators, language);
        ExportRequest request = chosen.request(reading);
        List<String> ids =
                chosen.indicators().isEmpty()
                        ? indicators.stream().map(Indicator::id).toList()
                        : chosen.indicators();
        List<Characteristic> breakdowns =
                ids.isEmpty()
                        ? List.of()
                        : figures.publishedBreakdowns(ids).stream()
                                .flatMap(token -> Characteristic.of(token).stream())
                                .toList();
        try {
            return new Exporting(
                    indicators,
                    breakdowns,
                    chosen,
                    request,
                    Optional.of(desk.plan(request, chosen.snapshot())),
                    "");
        } catch (ExportRefusedException refused) {
            return new Exporting(
                    indicators, breakdowns, chosen, request, Optional.empty(), sentence(refused));
        }
    }

    private static String sentence(ExportRefusedException refused) {
        @Nullable String message = refused.getMessage();
        return message == null ? "" : message;
    }
}
