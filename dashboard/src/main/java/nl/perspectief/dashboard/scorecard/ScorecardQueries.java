package nl.perspectief.dashboard.scorecard;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.dashboard.collaboration.Association;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter;
import nl.perspectief.dashboard.collaboration.CollaborationQueries;
import nl.perspectief.dashboard.collaboration.EffectOnOutcome;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Courses;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows: one question for everyone, whoever is chosen. A published file
 * never changes, so the answers are kept.
 */
@Component
final class ScorecardQueries implements Prepared {

    private static final String NETWORK = "SAM-07";
    private static final String LEVEL = "SAM-08";
    private static final String BY_SAFETY = "VEILIGHEID_WI";
    private static final String BY_INCOME = "WI_VEILIGHEID";

    private static final int PAGES_KEPT = 12;

    private record CardKey(String snapshotId, String programme, PeriodType per, Quarter last) {}

    private record ProgrammeKey(String snapshotId, String programme) {}

    private record PairKey(
            String snapshotId, String programme, String one, String other, int year) {}

    private record OutcomeKey(String snapshotId, String programme, String outcome, Quarter last) {}

    /** Each by municipality code, in order of time. */
    private record Surveys(
            Map<String, List<Observation>> network,
            Map<String, List<Observation>> bySafety,
            Map<String, List<Observation>> byIncome) {}

    private record Course(
            Optional<BeforeAndAfter> beforeAndAfter, Optional<EffectOnOutcome> effect) {}

    private final Kept<CardKey, Scorecard> scorecards = new Kept<>(PAGES_KEPT);
    private final Kept<ProgrammeKey, Surveys> surveys = new Kept<>(PAGES_KEPT);
    private final Kept<ProgrammeKey, List<DeliveryState>> deliveries = new Kept<>(PAGES_KEPT);
    private final Kept<PairKey, Optional<Association>> associations = new Kept<>(PAGES_KEPT);
    private final Kept<OutcomeKey, Course> courses = new Kept<>(PAGES_KEPT);
    private final Kept<String, List<Indicator>> catalogues = new Kept<>(1);

    @Override
    public void prepare(DisclosedFigures figures, FilterInUrl.Reading whole) {
        page(figures, whole);
    }

    Collaborating page(DisclosedFigures figures, FilterInUrl.Reading address) {
        return new Asking(figures, address).page();
    }

    /** One asking: what the answers have in common. */
    private final class Asking {

        private final DisclosedFigures figures;
        private final FilterInUrl.Reading address;
        private final String programme;
        private final SnapshotInfo snapshot;
        private final List<Indicator> catalogue;
        private final Manners manners;

        Asking(DisclosedFigures figures, FilterInUrl.Reading address) {
            this.figures = figures;
            this.address = address;
            programme = address.programme().code();
            snapshot = figures.snapshot();
            catalogue = catalogues.get(figures.audience(), snapshot.id(), figures::indicators);
            manners =
                    new Manners(
                            deliveries.get(figures.audience(), key(), this::delivered),
                            address.last());
        }

        Collaborating page() {
            var offered =
                    Compared.of(
                            catalogue.stream()
                                    .filter(CollaborationQueries::isCollaboration)
                                    .toList());
            var outcomes =
                    Compared.of(
                            catalogue.stream().filter(CollaborationQueries::isOutcome).toList());
            var reading = ChoiceInUrl.read(address, offered, outcomes);
            var choice = reading.choice();
            var asked = surveys.get(figures.audience(), key(), this::askSurveys);
            var course = course(choice.outcome());
            return new Collaborating(
                    snapshot,
                    address,
                    reading,
                    offered,
                    outcomes,
                    scorecard(choice.per()),
                    figures(asked.network()),
                    levels(asked),
                    association(choice).orElse(null),
                    course.beforeAndAfter().orElse(null),
                    course.effect().orElse(null));
        }

        private ProgrammeKey key() {
            return new ProgrammeKey(snapshot.id(), programme);
        }

        private List<DeliveryState> delivered() {
            return figures.deliveries(programme);
        }

        private Scorecard scorecard(PeriodType per) {
            return scorecards.get(
                    figures.audience(),
                    new CardKey(snapshot.id(), programme, per, address.last()),
                    () -> new ScorecardQuestion(figures, address, per, manners).ask(catalogue));
        }

        private Surveys askSurveys() {
            var quarters = ObservationFilter.of().programme(programme).quarters();
            var levels =
                    figures
                            .observations(
                                    quarters.indicators(LEVEL).breakdowns(List.of("direction")))
                            .stream()
                            .collect(groupingBy(one -> one.breakdowns().getFirst().value()));
            return new Surveys(
                    byMunicipality(figures.observations(quarters.indicators(NETWORK))),
                    byMunicipality(levels.getOrDefault(BY_SAFETY, List.of())),
                    byMunicipality(levels.getOrDefault(BY_INCOME, List.of())));
        }

        private static Map<String, List<Observation>> byMunicipality(List<Observation> all) {
            return all.stream().collect(groupingBy(Observation::municipalityCode));
        }

        private @Nullable Figures figures(Map<String, List<Observation>> all) {
            var courses = new Courses(address.programme(), manners, address.last());
            var ofTotal = courses.upToLast(all.getOrDefault(Observation.ALL, List.of()));
            if (ofTotal.isEmpty()) {
                return null;
            }
            var total = courses.total(ofTotal);
            return new Figures(total, chosen(courses.municipalities(total, all)));
        }

        private List<Trend> chosen(List<Trend> all) {
            return all.stream()
                    .filter(
                            one ->
                                    address.filter()
                                            .municipalities()
                                            .contains(one.newest().municipalityCode()))
                    .toList();
        }

        private @Nullable Levels levels(Surveys asked) {
            var safety = figures(asked.bySafety());
            var income = figures(asked.byIncome());
            if (safety == null || income == null) {
                return null;
            }
            var courses = new Courses(address.programme(), manners, address.last());
            return Levels.of(
                    safety,
                    courses.municipalities(safety.total(), asked.bySafety()),
                    income,
                    courses.municipalities(income.total(), asked.byIncome()));
        }

        /** Of the newest year that is whole: who began in it has been followed longest. */
        private Optional<Association> association(Choice choice) {
            var last = address.last();
            int year = last.next().year() - 1;
            return associations.get(
                    figures.audience(),
                    new PairKey(
                            snapshot.id(),
                            programme,
                            choice.collaboration().code(),
                            choice.outcome().code(),
                            year),
                    () -> askAssociation(choice, Period.ofYear(year)));
        }

        private Optional<Association> askAssociation(Choice choice, Period year) {
            return new CollaborationQueries(figures, programme)
                            .associations(
                                    List.of(choice.collaboration().indicator()),
                                    List.of(choice.outcome().indicator()),
                                    year)
                            .stream()
                            .filter(one -> choice.collaboration().isOf(one.collaboration()))
                            .filter(one -> choice.outcome().isOf(one.outcome()))
                            .findFirst();
        }

        private Course course(Compared outcome) {
            return courses.get(
                    figures.audience(),
                    new OutcomeKey(snapshot.id(), programme, outcome.code(), address.last()),
                    () -> askCourse(outcome));
        }

        private Course askCourse(Compared outcome) {
            if (!figures.knowsJointWorking()) {
                return new Course(Optional.empty(), Optional.empty());
            }
            var queries = new CollaborationQueries(figures, programme, address.last());
            var indicators = List.of(outcome.indicator());
            return new Course(
                    queries.beforeAndAfter(indicators).stream()
                            .filter(one -> outcome.isOf(one.outcome()))
                            .findFirst(),
                    queries.effects(indicators).stream()
                            .filter(one -> outcome.isOf(one.outcome()))
                            .findFirst());
        }
    }
}
