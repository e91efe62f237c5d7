package nl.perspectief.dashboard.municipality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows: the figures of everyone in one period, which are the same for all
 * municipalities, and the quarters of one. A published file never changes, so both are kept.
 */
@Component
final class MunicipalityQueries {

    private static final int PERIODS_KEPT = 24;
    private static final int MUNICIPALITIES_KEPT = 700;
    private static final int PEERS_KEPT = 300;
    private static final int PROGRAMMES_KEPT = 6;

    /** By how many start with it, municipalities are of like size. */
    private static final String STARTED = "BER-01";

    /** What is kept of a programme as such. */
    record Whole(
            List<ShownFigure> figures,
            List<DeliveryState> deliveries,
            Map<String, List<Annotation>> annotations) {}

    private record WholeKey(String snapshotId, String programme) {}

    private record PeriodKey(String snapshotId, String programme, Period period) {}

    private record MunicipalityKey(String snapshotId, String programme, String code) {}

    private record PeersKey(
            String snapshotId, String programme, Period period, List<String> codes) {}

    private final Kept<WholeKey, Whole> wholes = new Kept<>(PROGRAMMES_KEPT);
    private final Kept<PeriodKey, Everyone> periods = new Kept<>(PERIODS_KEPT);
    private final Kept<PeriodKey, Map<String, Observation>> started = new Kept<>(PERIODS_KEPT);
    private final Kept<MunicipalityKey, List<Observation>> quarters =
            new Kept<>(MUNICIPALITIES_KEPT);
    private final Kept<PeersKey, Map<String, DisclosedCurve>> curves = new Kept<>(PEERS_KEPT);

    /** Asked of the snapshot that the reading was made against. */
    Answer answer(DisclosedFigures queries, FilterInUrl.Reading reading) {
        return new Asking(queries, reading).answer();
    }

    /** One asking: what the answers have in common. */
    private final class Asking {

        private final DisclosedFigures queries;
        private final FilterInUrl.Reading reading;
        private final String snapshotId;
        private final String programme;
        private final Choice choice;
        private final Whole whole;

        Asking(DisclosedFigures queries, FilterInUrl.Reading reading) {
            this.queries = queries;
            this.reading = reading;
            snapshotId = queries.snapshot().id();
            programme = reading.programme().code();
            choice = Choice.of(reading);
            whole = wholes.get(new WholeKey(snapshotId, programme), this::whole);
        }

        Answer answer() {
            var year = WholeYear.upTo(reading.last(), reading.programme());
            var asked = choice.code();
            var code = asked == null ? "" : asked.toUpperCase(Locale.ROOT);
            var municipality = reading.programme().participant(code);
            if (municipality.isEmpty()) {
                var elsewhere =
                        queries.municipalities().stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst();
                return new Answer(choice, elsewhere, year, null);
            }
            var period =
                    year == null || choice.per() == PeriodType.QUARTER
                            ? Period.of(reading.last())
                            : year;
            var sizes = started(year == null ? Period.ofYear(reading.last().year()) : year);
            var question =
                    new ProfileQuestion(
                            queries.snapshot(),
                            reading,
                            whole,
                            municipality.get(),
                            period,
                            Peers.of(
                                    choice.peers(),
                                    municipality.get(),
                                    reading.programme(),
                                    sizes));
            var profile = question.profile(everyone(period), quarters(code), this::curves);
            return new Answer(choice, Optional.empty(), year, profile);
        }

        private Whole whole() {
            return new Whole(
                    ShownFigure.of(queries.indicators()),
                    queries.deliveries(programme),
                    queries.annotations(programme));
        }

        /** The trajectories started in a year, by municipality code; asked where they matter. */
        private Map<String, Observation> started(Period year) {
            return choice.peers() == PeerGroup.SIZE
                    ? started.get(
                            new PeriodKey(snapshotId, programme, year),
                            () ->
                                    byMunicipality(
                                            in(
                                                    year,
                                                    ObservationFilter.of(STARTED)
                                                            .measures("count")
                                                            .programme(programme))))
                    : Map.of();
        }

        private Map<String, Observation> byMunicipality(ObservationFilter filter) {
            return queries.counts(filter).stream()
                    .collect(toMap(Observation::municipalityCode, Function.identity()));
        }

        private Everyone everyone(Period period) {
            return periods.get(
                    new PeriodKey(snapshotId, programme, period),
                    () -> Everyone.of(whole.figures(), ask(filter -> in(period, filter))));
        }

        private static ObservationFilter in(Period period, ObservationFilter filter) {
            var ofType = period.type() == PeriodType.YEAR ? filter.years() : filter.quarters();
            return ofType.between(period.first(), period.last());
        }

        private List<Observation> quarters(String code) {
            return quarters.get(
                    new MunicipalityKey(snapshotId, programme, code),
                    () -> ask(filter -> filter.municipalities(List.of(code)).quarters()));
        }

        /** One question for all figures, and one more for those that are told by their parts. */
        private List<Observation> ask(UnaryOperator<ObservationFilter> narrowed) {
            return whole.figures().stream()
                    .collect(groupingBy(ShownFigure::breakdown))
                    .values()
                    .stream()
                    .flatMap(figures -> ask(figures, narrowed))
                    .toList();
        }

        private Stream<Observation> ask(
                List<ShownFigure> figures, UnaryOperator<ObservationFilter> narrowed) {
            var filter =
                    ObservationFilter.of(each(figures, one -> one.indicator().id()))
                            .measures(each(figures, ShownFigure::measure))
                            .programme(programme)
                            .breakdowns(figures.getFirst().breakdown());
            return queries.observations(narrowed.apply(filter)).stream()
                    .filter(one -> figures.stream().anyMatch(figure -> figure.isOf(one)));
        }

        private static String[] each(
                List<ShownFigure> figures, Function<ShownFigure, String> part) {
            return figures.stream().map(part).distinct().toArray(String[]::new);
        }

        /** The curves of several municipalities together, by indicator. */
        private Map<String, DisclosedCurve> curves(Period period, List<String> codes) {
            return codes.isEmpty()
                    ? Map.of()
                    : curves.get(
                            new PeersKey(snapshotId, programme, period, codes),
                            () -> askCurves(period, codes));
        }

        private Map<String, DisclosedCurve> askCurves(Period period, List<String> codes) {
            var curves = new HashMap<String, DisclosedCurve>();
            whole.figures().stream()
                    .map(ShownFigure::indicator)
                    .filter(Indicator::isSurvival)
                    .distinct()
                    .map(
                            one ->
                                    new CurveSelection(
                                            one.id(),
                                            programme,
                                            codes,
                                            period.first(),
                                            period.last()))
                    .forEach(one -> curves.put(one.indicator(), queries.curve(one)));
            return curves;
        }
    }
}
