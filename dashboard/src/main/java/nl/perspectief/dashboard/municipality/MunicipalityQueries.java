package nl.perspectief.dashboard.municipality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.WholeYear;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows: the figures of everyone in one period, which are the same for all
 * municipalities, and the quarters of one. A published file never changes, so both are kept.
 */
@Component
final class MunicipalityQueries implements Prepared {

    private static final int PERIODS_KEPT = 24;
    private static final int MUNICIPALITIES_KEPT = 700;
    private static final int CURVES_KEPT = 1_000;
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

    private record CurveKey(String snapshotId, CurveSelection selection) {}

    private final Kept<WholeKey, Whole> wholes = new Kept<>(PROGRAMMES_KEPT);
    private final Kept<PeriodKey, Everyone> periods = new Kept<>(PERIODS_KEPT);
    private final Kept<PeriodKey, Map<String, Observation>> started = new Kept<>(PERIODS_KEPT);
    private final Kept<MunicipalityKey, List<Observation>> quarters =
            new Kept<>(MUNICIPALITIES_KEPT);
    private final Kept<CurveKey, DisclosedCurve> curves = new Kept<>(CURVES_KEPT);

    /** Of one of them; what all share is what takes longest. */
    @Override
    public void prepare(DisclosedFigures figures, FilterInUrl.Reading whole) {
        var filter = whole.filter();
        var first = whole.programme().participants().getFirst().code();
        answer(
                figures,
                new FilterInUrl.Reading(
                        new Filter(filter.language(), filter.programme(), List.of(first)),
                        whole.programme(),
                        whole.last(),
                        whole.others(),
                        whole.remarks()));
    }

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
            whole =
                    wholes.get(
                            queries.audience(), new WholeKey(snapshotId, programme), this::whole);
        }

        Answer answer() {
            var year = WholeYear.upTo(reading.last(), reading.programme());
            var asked = choice.code();
            var code = asked == null ? "" : asked.toUpperCase(Locale.ROOT);
            return reading.programme()
                    .participant(code)
                    .map(one -> new Answer(choice, Optional.empty(), year, profile(one, year)))
                    .orElseGet(() -> new Answer(choice, elsewhere(code), year, null));
        }

        /** Who takes part in another programme only. */
        private Optional<Municipality> elsewhere(String code) {
            return queries.municipalities().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        private Profile profile(Municipality municipality, @Nullable Period year) {
            var period =
                    year == null || choice.per() == PeriodType.QUARTER
                            ? Period.of(reading.last())
                            : year;
            var peers = peers(municipality, year);
            var question =
                    new ProfileQuestion(
                            queries.snapshot(), reading, whole, municipality, period, peers);
            return question.profile(
                    everyone(period),
                    quarters(municipality.code()),
                    id -> curve(id, period, peers.codes()));
        }

        private Peers peers(Municipality municipality, @Nullable Period year) {
            var sizes = started(year == null ? Period.ofYear(reading.last().year()) : year);
            return Peers.of(choice.peers(), municipality, reading.programme(), sizes);
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
                            queries.audience(),
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
                    queries.audience(),
                    new PeriodKey(snapshotId, programme, period),
                    () -> Everyone.of(whole.figures(), ask(filter -> in(period, filter))));
        }

        private static ObservationFilter in(Period period, ObservationFilter filter) {
            var ofType = period.type() == PeriodType.YEAR ? filter.years() : filter.quarters();
            return ofType.between(period.first(), period.last());
        }

        private List<Observation> quarters(String code) {
            return quarters.get(
                    queries.audience(),
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

        /** The curve of several municipalities together. */
        private DisclosedCurve curve(String indicator, Period period, List<String> codes) {
            var selection =
                    new CurveSelection(indicator, programme, codes, period.first(), period.last());
            return curves.get(
                    queries.audience(),
                    new CurveKey(snapshotId, selection),
                    () -> queries.curve(selection));
        }
    }
}
