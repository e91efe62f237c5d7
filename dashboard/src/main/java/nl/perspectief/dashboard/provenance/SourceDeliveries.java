package nl.perspectief.dashboard.provenance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.Status;

/** The deliveries behind a figure, of a municipality or of the programme. For every audience. */
public final class SourceDeliveries {

    private final DisclosedFigures figures;

    /** All questions must be answered from one snapshot. */
    public SourceDeliveries(DisclosedFigures figures) {
        this.figures = figures;
    }

    /**
     * The deliveries of each municipality that is expected in the figure, by its code and their
     * quarter; of who is not in it the one of the figure's last quarter, whatever its state.
     *
     * @throws ProvenanceException when the snapshot does not tell
     */
    public List<SourceDelivery> of(Observation figure) {
        if (!figures.knowsSources()) {
            throw new ProvenanceException(
                    "Momentopname %s zegt niet op welke leveringen haar cijfers rusten: zij is ouder dan deze vraag. Kies een nieuwere."
                            .formatted(figures.snapshot().shortId()));
        }
        Map<String, List<DeliveryState>> sources =
                byMunicipality(figures.sources(figure.indicator(), figure.programme()));
        Map<String, List<DeliveryState>> all =
                byMunicipality(figures.deliveries(figure.programme()));
        var found = new ArrayList<SourceDelivery>();
        for (Observation one : parts(figure)) {
            String code = one.municipalityCode();
            if (isIn(one.status())) {
                within(figure, sources.getOrDefault(code, List.of()))
                        .forEach(delivery -> found.add(new SourceDelivery(delivery, true)));
            } else if (one.status() == Status.NOT_DELIVERED) {
                last(figure.period(), all.getOrDefault(code, List.of()))
                        .forEach(delivery -> found.add(new SourceDelivery(delivery, false)));
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, List<DeliveryState>> byMunicipality(List<DeliveryState> all) {
        return all.stream().collect(Collectors.groupingBy(DeliveryState::municipalityCode));
    }

    private static boolean isIn(Status status) {
        return status == Status.VALUE || status == Status.TOO_SHORT || status == Status.SUPPRESSED;
    }

    /** The same figure of each municipality in it: whether it delivered, everyone may know. */
    private List<Observation> parts(Observation figure) {
        if (!figure.isTotal()) {
            return List.of(figure);
        }
        List<Breakdown> by = figure.breakdowns().stream().limit(1).toList();
        return figures
                .observations(
                        ObservationFilter.of(figure.indicator())
                                .measures(figure.measure())
                                .programme(figure.programme())
                                .periodTypes(EnumSet.of(figure.period().type()))
                                .between(figure.period().first(), figure.period().last())
                                .breakdowns(by.stream().map(Breakdown::token).toList()))
                .stream()
                .filter(Predicate.not(Observation::isTotal))
                .filter(one -> one.breakdowns().equals(by))
                .toList();
    }

    private Stream<DeliveryState> within(Observation figure, List<DeliveryState> sources) {
        Indicator indicator = definition(figure.indicator());
        Period period = figure.period();
        if (indicator.readsLists()) {
            return sources.stream()
                    .filter(delivery -> delivery.quarter().compareTo(period.first()) >= 0);
        }
        return indicator.isState() && period.type() == PeriodType.YEAR
                ? last(period, sources)
                : sources.stream().filter(delivery -> isWithin(period, delivery));
    }

    private Indicator definition(String id) {
        return figures.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<DeliveryState> last(Period period, List<DeliveryState> deliveries) {
        return deliveries.stream()
                .filter(delivery -> isWithin(period, delivery))
                .reduce((_, later) -> later)
                .stream();
    }

    private static boolean isWithin(Period period, DeliveryState delivery) {
        return delivery.quarter().compareTo(period.first()) >= 0
                && delivery.quarter().compareTo(period.last()) <= 0;
    }
}
