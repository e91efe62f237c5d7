package nl.perspectief.dashboard.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A request that was judged and can be answered.
 *
 * @param indicators ids in the order of the catalogue
 * @param filter of all of them
 */
record AskedFigures(List<String> indicators, ObservationFilter filter) {

    /**
     * @throws ExportRefusedException when something asked for does not exist, or does not go
     *     together
     */
    static AskedFigures of(ExportRequest request, DisclosedFigures figures) {
        var choices = new Choices(figures);
        List<String> indicators = choices.indicators(request.indicators());
        choices.programme(request.programme());
        choices.municipalities(request.municipalities(), request.programme());
        Quarter from = Choices.from(request.from());
        Quarter to = Choices.to(request.to());
        Choices.order(from, to);
        var dimensions = Dimensions.of(request);
        dimensions.requirePublished(figures.publishedBreakdowns(indicators));
        return new AskedFigures(
                indicators,
                ObservationFilter.of(indicators.toArray(String[]::new))
                        .programme(request.programme())
                        .municipalities(dimensions.municipalities())
                        .periodTypes(periodTypes(request.period()))
                        .between(from, to)
                        .breakdowns(dimensions.breakdowns()));
    }

    private static Set<PeriodType> periodTypes(@Nullable String period) {
        return switch (period) {
            case null -> EnumSet.allOf(PeriodType.class);
            case "quarter" -> EnumSet.of(PeriodType.QUARTER);
            case "year" -> EnumSet.of(PeriodType.YEAR);
            default ->
                    throw new ExportRefusedException(
                            "%s is geen soort periode. Kies quarter of year.".formatted(period));
        };
    }
}
