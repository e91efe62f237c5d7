package nl.perspectief.dashboard.trends;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Courses;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.indicator.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows: one question for the figure of everyone, which costs the database
 * little more than one for a few. A published file never changes, so the answer is kept.
 */
@Component
final class TrendsQueries implements Prepared {

    private static final int ANSWERS_KEPT = 24;
    private static final int PROGRAMMES_KEPT = 6;

    /** Figures of retention are shown beside what is known of their sureness. */
    private static final String RETENTION = "BEH-";

    private static final String UNCONFIRMED = "DQ-01";
    private static final String UNCONFIRMED_MEASURE = "rate";

    private record Key(
            String snapshotId,
            String programme,
            String indicator,
            String measure,
            String value,
            PeriodType per) {}

    /** Each list by municipality code, in order of time. */
    private record Answer(
            Map<String, List<Observation>> figures,
            Map<String, List<Observation>> unconfirmed,
            List<Target> targets,
            List<Annotation> annotations) {}

    private record ProgrammeKey(String snapshotId, String programme) {}

    private final Kept<Key, Answer> answers = new Kept<>(ANSWERS_KEPT);
    private final Kept<String, List<Indicator>> indicators = new Kept<>(1);
    private final Kept<ProgrammeKey, List<DeliveryState>> deliveries = new Kept<>(PROGRAMMES_KEPT);

    @Override
    public void prepare(DisclosedFigures figures, FilterInUrl.Reading whole) {
        trends(figures, whole);
    }

    Trends trends(DisclosedFigures queries, FilterInUrl.Reading address) {
        return new Asking(queries, address).trends();
    }

    /** One asking: what the answers have in common. */
    private final class Asking {

        private final DisclosedFigures queries;
        private final FilterInUrl.Reading address;
        private final SnapshotInfo snapshot;
        private final List<Indicator> offered;
        private final ChoiceInUrl.Reading reading;
        private final Choice choice;
        private final Answer answer;
        private final Courses courses;

        Asking(DisclosedFigures queries, FilterInUrl.Reading address) {
            this.queries = queries;
            this.address = address;
            snapshot = queries.snapshot();
            offered =
                    indicators.get(queries.audience(), snapshot.id(), queries::publishedIndicators);
            reading = ChoiceInUrl.read(address, offered);
            choice = reading.choice();
            answer = answers.get(queries.audience(), key(), this::ask);
            courses =
                    new Courses(
                            address.programme(),
                            new Manners(deliveries(), address.last()),
                            address.last());
        }

        Trends trends() {
            var total = total();
            var municipalities = courses.municipalities(total, answer.figures());
            var chosen =
                    municipalities.stream()
                            .filter(one -> isChosen(one.newest().municipalityCode()))
                            .toList();
            var figures = new Figures(total, chosen);
            return new Trends(
                    snapshot,
                    address.filter(),
                    choice,
                    reading.remarks(),
                    offered,
                    figures,
                    municipalities,
                    answer.targets(),
                    annotations(),
                    unconfirmed(figures.inFront().newest().municipalityCode()));
        }

        private boolean isChosen(String code) {
            return address.filter().municipalities().contains(code);
        }

        private Trend total() {
            var all = courses.upToLast(answer.figures().getOrDefault(Observation.ALL, List.of()));
            if (all.isEmpty()) {
                throw new IllegalStateException(
                        "Published without %s of %s"
                                .formatted(choice.indicator().id(), address.programme().code()));
            }
            return courses.total(all);
        }

        private List<Annotation> annotations() {
            return answer.annotations().stream()
                    .filter(
                            one ->
                                    one.municipalityCode().equals(Observation.ALL)
                                            || isChosen(one.municipalityCode()))
                    .toList();
        }

        private @Nullable Observation unconfirmed(String code) {
            return courses.upToLast(answer.unconfirmed().getOrDefault(code, List.of())).stream()
                    .filter(one -> one.estimate() != null)
                    .reduce((_, later) -> later)
                    .orElse(null);
        }

        private Key key() {
            return new Key(
                    snapshot.id(),
                    address.programme().code(),
                    choice.indicator().id(),
                    choice.question().measure(),
                    choice.question().value(),
                    choice.per());
        }

        private Answer ask() {
            var programme = address.programme().code();
            var id = choice.indicator().id();
            var measure = choice.question().measure();
            return new Answer(
                    figuresOfEveryone(id, measure),
                    id.startsWith(RETENTION)
                            ? byMunicipality(figures(UNCONFIRMED, UNCONFIRMED_MEASURE))
                            : Map.of(),
                    queries.targets(programme, id, measure),
                    queries.annotations(programme, id));
        }

        /** Where the one breakdown is not published, the figures without say why there are none. */
        private Map<String, List<Observation>> figuresOfEveryone(String id, String measure) {
            var whole = figures(id, measure);
            var told = byMunicipality(whole.breakdowns(breakdown()));
            return told.isEmpty() ? byMunicipality(whole) : told;
        }

        private ObservationFilter figures(String id, String measure) {
            var filter =
                    ObservationFilter.of(id)
                            .measures(measure)
                            .programme(address.programme().code());
            return choice.per() == PeriodType.YEAR ? filter.years() : filter.quarters();
        }

        /** The one by which the indicator is told; most are told as a whole. */
        private List<String> breakdown() {
            return choice.question().value().isEmpty()
                    ? List.of()
                    : List.of(choice.indicator().breakdowns().getFirst());
        }

        private Map<String, List<Observation>> byMunicipality(ObservationFilter filter) {
            return queries.observations(filter).stream()
                    .filter(this::isOfValue)
                    .collect(groupingBy(Observation::municipalityCode));
        }

        private boolean isOfValue(Observation one) {
            return one.breakdowns().isEmpty()
                    || one.breakdowns().getFirst().value().equals(choice.question().value());
        }

        private List<DeliveryState> deliveries() {
            var programme = address.programme().code();
            return deliveries.get(
                    queries.audience(),
                    new ProgrammeKey(snapshot.id(), programme),
                    () -> queries.deliveries(programme));
        }
    }
}
