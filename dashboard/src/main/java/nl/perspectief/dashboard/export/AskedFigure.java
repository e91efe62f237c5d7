package nl.perspectief.dashboard.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;

/** Finds the one figure that a request is about, or says why there is none. */
final class AskedFigure {

    private static final int MOST_BREAKDOWNS = 2;

    private final DisclosedFigures figures;

    AskedFigure(DisclosedFigures figures) {
        this.figures = figures;
    }

    /**
     * @throws ExportRefusedException when there is no such figure, or nothing behind it
     */
    Observation of(ProvenanceRequest request) {
        requireKnown(request);
        Period period = Choices.period(request.period());
        List<Breakdown> by = breakdowns(request);
        List<Observation> beside = beside(request, period, by);
        Observation figure =
                beside.stream()
                        .filter(one -> new HashSet<>(one.breakdowns()).equals(new HashSet<>(by)))
                        .findFirst()
                        .orElseThrow(() -> none(request, by, beside));
        requireDelivered(figure);
        return figure;
    }

    private void requireKnown(ProvenanceRequest request) {
        var choices = new Choices(figures);
        choices.indicators(List.of(request.indicator()));
        Choices.require(
                definition(request).measures(),
                request.measure(),
                "Maat %s is er niet van " + request.indicator() + ". Kies uit: %s.");
        choices.programme(request.programme());
        choices.municipalities(List.of(request.municipality()), request.programme());
    }

    private Indicator definition(ProvenanceRequest request) {
        return figures.indicators().stream()
                .filter(one -> one.id().equals(request.indicator()))
                .findFirst()
                .orElseThrow();
    }

    private List<Breakdown> breakdowns(ProvenanceRequest request) {
        var by = new ArrayList<Breakdown>();
        for (String text : request.by()) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw new ExportRefusedException(
                        "%s is geen uitsplitsing. Schrijf het als age_class=18-22."
                                .formatted(text));
            }
            by.add(new Breakdown(text.substring(0, sign), text.substring(sign + 1)));
        }
        if (by.size() > MOST_BREAKDOWNS) {
            throw new ExportRefusedException("Kies hoogstens twee uitsplitsingen.");
        }
        requireTokens(request, by);
        return by;
    }

    private void requireTokens(ProvenanceRequest request, List<Breakdown> by) {
        List<String> published = figures.publishedBreakdowns(List.of(request.indicator()));
        for (Breakdown one : by) {
            if (published.isEmpty()) {
                throw new ExportRefusedException(
                        "Indicator %s wordt niet uitgesplitst.".formatted(request.indicator()));
            }
            Choices.require(published, one.token(), "Uitsplitsing %s is er niet. Kies uit: %s.");
        }
    }

    /** The figures with the same breakdowns, whatever their values. */
    private List<Observation> beside(ProvenanceRequest request, Period period, List<Breakdown> by) {
        return figures.observations(
                ObservationFilter.of(request.indicator())
                        .measures(request.measure())
                        .programme(request.programme())
                        .municipalities(List.of(request.municipality()))
                        .periodTypes(EnumSet.of(period.type()))
                        .between(period.first(), period.last())
                        .breakdowns(by.stream().map(Breakdown::token).toList()));
    }

    private static ExportRefusedException none(
            ProvenanceRequest request, List<Breakdown> by, List<Observation> beside) {
        String figure =
                "%s %s van %s (%s) in %s"
                        .formatted(
                                request.indicator(),
                                request.measure(),
                                request.municipality(),
                                request.programme(),
                                request.period());
        if (beside.isEmpty()) {
            return new ExportRefusedException(
                    by.isEmpty()
                            ? "Er is geen cijfer %s.".formatted(figure)
                            : "Er is geen cijfer %s dat zo is uitgesplitst.".formatted(figure));
        }
        return new ExportRefusedException(
                "Er is geen cijfer %s met %s. Er zijn: %s."
                        .formatted(figure, words(by), String.join("; ", values(beside))));
    }

    private static Set<String> values(List<Observation> beside) {
        return beside.stream()
                .map(one -> words(one.breakdowns()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(List<Breakdown> by) {
        return by.stream()
                .map(one -> one.token() + "=" + one.value())
                .collect(Collectors.joining(", "));
    }

    private static void requireDelivered(Observation figure) {
        switch (figure.status()) {
            case NOT_DELIVERED ->
                    throw new ExportRefusedException(
                            "Achter dit cijfer staat niets: voor %s is niet geleverd wat ervoor nodig is."
                                    .formatted(figure.period()));
            case NOT_APPLICABLE ->
                    throw new ExportRefusedException(
                            "Achter dit cijfer staat niets: %s wordt hier in %s niet gevraagd."
                                    .formatted(figure.indicator(), figure.period()));
            case VALUE, TOO_SHORT, SUPPRESSED -> {}
        }
    }
}
