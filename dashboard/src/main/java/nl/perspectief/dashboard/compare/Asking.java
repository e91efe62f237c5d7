package nl.perspectief.dashboard.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Courses;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.Together;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.figure.WholeYear;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Bound;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.Measure;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** One asking: what the answers have in common. */
final class Asking {

    /** By how many start with it, municipalities are small or large. */
    private static final String STARTED = "BER-01-count";

    private static final List<String> USUAL = List.of("PLA-02-26w", "SAM-03-14d");

    private static final int YEARS_OF_A_COURSE = 3;

    private final CompareQueries kept;
    private final PeerGroupFile file;
    private final DisclosedFigures queries;
    private final FilterInUrl.Reading address;
    private final Programme programme;
    private final String snapshotId;

    Asking(
            CompareQueries kept,
            PeerGroupFile file,
            DisclosedFigures queries,
            FilterInUrl.Reading address) {
        this.kept = kept;
        this.file = file;
        this.queries = queries;
        this.address = address;
        programme = address.programme();
        snapshotId = queries.snapshot().id();
    }

    Comparison comparison() {
        var offered = kept.offered.get(queries.audience(), snapshotId, this::offered);
        var usual = usual(offered);
        var offer = offer(offered, usual);
        var reading = ChoiceInUrl.read(address, offer, usual);
        var choice = reading.choice();
        return new Comparison(
                queries.snapshot(),
                address,
                choice,
                offer,
                reading.remarks(),
                measured(choice),
                choice.view() == View.TIME ? courses(choice) : Map.of(),
                choice.view() == View.MAP ? places() : Map.of());
    }

    // ------------------------------------------------------------------ what can be chosen

    private List<OfferedFigure> offered() {
        return OfferedFigure.of(queries.publishedIndicators(), Asking::isOffered);
    }

    /** Bounds tell of what is not confirmed; they stand beside their figure elsewhere. */
    private static boolean isOffered(String measure) {
        return !(Measure.parse(measure) instanceof Measure.Horizon(_, Bound bound))
                || bound == Bound.MAIN;
    }

    private Choice.Usual usual(List<OfferedFigure> offered) {
        var usual = offered.stream().filter(one -> USUAL.contains(one.code())).toList();
        Period whole = WholeYear.upTo(address.last(), programme);
        return new Choice.Usual(
                usual.isEmpty() ? List.of(offered.getFirst()) : usual,
                whole == null ? PeriodType.QUARTER : PeriodType.YEAR,
                whole == null ? Period.ofYear(address.last().year()) : whole,
                Period.of(address.last()));
    }

    private Offer offer(List<OfferedFigure> offered, Choice.Usual usual) {
        return new Offer(
                offered,
                years(usual),
                quarters().map(Period::of).toList(),
                groups(offered, usual.year()),
                this::tokens,
                this::values);
    }

    private Stream<Quarter> quarters() {
        return programme.coverage().keySet().stream()
                .filter(one -> one.compareTo(address.last()) <= 0)
                .sorted(Comparator.reverseOrder());
    }

    /** A year that goes on after the last quarter that is shown is not shown. */
    private List<Period> years(Choice.Usual usual) {
        boolean isNewest = programme.coverage().lastKey().equals(address.last());
        var years = new TreeSet<Period>(Comparator.reverseOrder());
        years.add(usual.year());
        quarters()
                .map(one -> Period.ofYear(one.year()))
                .filter(one -> isNewest || one.last().compareTo(address.last()) <= 0)
                .forEach(years::add);
        return List.copyOf(years);
    }

    private PeerGroups groups(List<OfferedFigure> offered, Period year) {
        var known = queries.municipalities().stream().map(Municipality::code).collect(toSet());
        return PeerGroups.of(
                programme,
                address.filter().municipalities(),
                started(offered, year),
                file.read(known));
    }

    private Map<String, Observation> started(List<OfferedFigure> offered, Period year) {
        return offered.stream()
                .filter(one -> one.code().equals(STARTED))
                .findFirst()
                .map(one -> figures(one, year, List.of()))
                .orElse(Map.of());
    }

    /** A figure that is told by one of its parts is not broken down once more. */
    private List<String> tokens(List<OfferedFigure> figures) {
        return figures.stream()
                .map(
                        one ->
                                one.question().value().isEmpty()
                                        ? tokens(one.indicator().id())
                                        : List.<String>of())
                .reduce(
                        (some, others) -> {
                            var both = new ArrayList<>(some);
                            both.retainAll(others);
                            return both;
                        })
                .orElse(List.of());
    }

    private List<String> tokens(String indicator) {
        return kept.tokens.get(
                queries.audience(),
                new CompareQueries.WordKey(snapshotId, "", indicator),
                () -> queries.publishedBreakdowns(List.of(indicator)));
    }

    /** What the programme itself has in the period. */
    private List<Breakdown> values(Offer.Part part) {
        var first = part.figures().getFirst();
        return kept.values.get(
                queries.audience(),
                new CompareQueries.WordKey(
                        snapshotId, programme.code(), first.code() + part.token() + part.period()),
                () ->
                        queries
                                .counts(
                                        filter(first, part.period())
                                                .totals()
                                                .breakdowns(List.of(part.token())))
                                .stream()
                                .map(one -> one.breakdowns().getFirst())
                                .distinct()
                                .sorted(Comparator.comparing(ValueNames::position))
                                .toList());
    }

    // ------------------------------------------------------------------ figures

    private List<Measured> measured(Choice choice) {
        return new Judging(choice.group().codes())
                .judged(choice.figures().stream().map(one -> measured(one, choice)).toList());
    }

    private Measured measured(OfferedFigure figure, Choice choice) {
        var all = figures(figure, choice.period(), choice.breakdowns());
        var before =
                choice.view() == View.CHANGE
                        ? figures(figure, choice.against(), choice.breakdowns())
                        : Map.<String, Observation>of();
        return new Measured(figure, choice.period(), together(figure, choice, all), all, before);
    }

    /** Of what is less than the programme. */
    private @Nullable Observation together(
            OfferedFigure figure, Choice choice, Map<String, Observation> all) {
        if (!choice.group().isPart()) {
            return null;
        }
        var parts =
                choice.group().codes().stream()
                        .flatMap(code -> Stream.ofNullable(all.get(code)))
                        .toList();
        return new Together(figure.indicator(), figure.measure())
                .of(parts, all.get(Observation.ALL), () -> curve(figure, choice));
    }

    private Map<String, Observation> figures(
            OfferedFigure figure, Period period, List<Breakdown> parts) {
        return kept.figures.get(
                queries.audience(),
                new CompareQueries.FigureKey(
                        snapshotId, programme.code(), figure.code(), period.type(), period, parts),
                () ->
                        ask(filter(figure, period), figure, parts)
                                .collect(
                                        toMap(Observation::municipalityCode, Function.identity())));
    }

    private ObservationFilter filter(OfferedFigure figure, Period period) {
        return all(figure, period.type()).between(period.first(), period.last());
    }

    private ObservationFilter all(OfferedFigure figure, PeriodType per) {
        var all =
                ObservationFilter.of(figure.indicator().id())
                        .measures(figure.measure())
                        .programme(programme.code());
        return per == PeriodType.YEAR ? all.years() : all.quarters();
    }

    private Stream<Observation> ask(
            ObservationFilter filter, OfferedFigure figure, List<Breakdown> parts) {
        var wanted = new HashSet<>(parts(figure, parts));
        var tokens = wanted.stream().map(Breakdown::token).toList();
        return queries.observations(filter.breakdowns(tokens)).stream()
                .filter(one -> new HashSet<>(one.breakdowns()).equals(wanted));
    }

    private static List<Breakdown> parts(OfferedFigure figure, List<Breakdown> parts) {
        var value = figure.question().value();
        return value.isEmpty()
                ? parts
                : List.of(new Breakdown(figure.indicator().breakdowns().getFirst(), value));
    }

    /** Of the group together; there is none of two breakdowns at once. */
    private DisclosedCurve curve(OfferedFigure figure, Choice choice) {
        var selection =
                new CurveSelection(
                        figure.indicator().id(),
                        programme.code(),
                        choice.group().codes(),
                        choice.period().first(),
                        choice.period().last());
        var parts = choice.breakdowns();
        return switch (parts.size()) {
            case 0 -> queries.curve(selection);
            case 1 ->
                    queries.curvesByValue(selection, parts.getFirst().token())
                            .getOrDefault(parts.getFirst().value(), DisclosedCurve.NONE);
            default -> DisclosedCurve.NONE;
        };
    }

    // ------------------------------------------------------------------ through time, and on the
    // map

    private Map<OfferedFigure, Figures> courses(Choice choice) {
        var delivered =
                kept.deliveries.get(
                        queries.audience(),
                        new CompareQueries.ProgrammeKey(snapshotId, programme.code()),
                        () -> queries.deliveries(programme.code()));
        var courses =
                new Courses(programme, new Manners(delivered, address.last()), address.last());
        var byFigure = new HashMap<OfferedFigure, Figures>();
        for (OfferedFigure one : choice.figures()) {
            Figures found = course(courses, choice, one);
            if (found != null) {
                byFigure.put(one, found);
            }
        }
        return byFigure;
    }

    /** One or two years make no course. */
    private PeriodType perThroughTime(Choice choice) {
        var whole =
                quarters()
                        .map(one -> Period.ofYear(one.year()))
                        .distinct()
                        .filter(one -> one.last().compareTo(address.last()) <= 0)
                        .filter(one -> programme.hadBegunBy(one.first()))
                        .count();
        return whole < YEARS_OF_A_COURSE ? PeriodType.QUARTER : choice.per();
    }

    private @Nullable Figures course(Courses courses, Choice choice, OfferedFigure figure) {
        var per = perThroughTime(choice);
        var all =
                kept.courses.get(
                        queries.audience(),
                        new CompareQueries.FigureKey(
                                snapshotId,
                                programme.code(),
                                figure.code(),
                                per,
                                null,
                                choice.breakdowns()),
                        () ->
                                ask(all(figure, per), figure, choice.breakdowns())
                                        .collect(groupingBy(Observation::municipalityCode)));
        var ofTotal = courses.upToLast(all.getOrDefault(Observation.ALL, List.of()));
        if (ofTotal.isEmpty()) {
            return null;
        }
        var total = courses.total(ofTotal);
        var members = new HashSet<>(choice.group().codes());
        return new Figures(
                total,
                courses.municipalities(total, all).stream()
                        .filter(one -> members.contains(one.newest().municipalityCode()))
                        .toList());
    }

    private Map<String, MapLayout.Point> places() {
        return kept.places.get(
                queries.audience(),
                new CompareQueries.ProgrammeKey(snapshotId, programme.code()),
                () -> {
                    var participants = programme.participants();
                    var points = MapLayout.of(participants);
                    var byCode = new HashMap<String, MapLayout.Point>();
                    for (int i = 0; i < points.size(); i++) {
                        byCode.put(participants.get(i).code(), points.get(i));
                    }
                    return byCode;
                });
    }
}
