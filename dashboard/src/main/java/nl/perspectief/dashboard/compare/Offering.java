package nl.perspectief.dashboard.compare;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.WholeYear;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Bound;
import nl.perspectief.dashboard.indicator.Measure;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;

/** What can be chosen in a programme, and what is chosen when nothing is said. */
final class Offering {

    /** By how many start with it, municipalities are small or large. */
    private static final String STARTED = "BER-01-count";

    private static final List<String> USUAL = List.of("PLA-02-26w", "SAM-03-14d");

    private final CompareQueries kept;
    private final PeerGroupFile file;
    private final DisclosedFigures queries;
    private final FilterInUrl.Reading address;
    private final Programme programme;
    private final FigureQuestions questions;

    Offering(
            CompareQueries kept,
            PeerGroupFile file,
            DisclosedFigures queries,
            FilterInUrl.Reading address) {
        this.kept = kept;
        this.file = file;
        this.queries = queries;
        this.address = address;
        programme = address.programme();
        questions = new FigureQuestions(kept, queries, programme.code());
    }

    private List<OfferedFigure> offered() {
        return kept.offered.get(queries.audience(), queries.snapshot().id(), this::published);
    }

    private List<OfferedFigure> published() {
        return OfferedFigure.of(queries.publishedIndicators(), Offering::isOffered);
    }

    /** Bounds tell of what is not confirmed; they stand beside their figure elsewhere. */
    private static boolean isOffered(String measure) {
        return !(Measure.parse(measure) instanceof Measure.Horizon(_, Bound bound))
                || bound == Bound.MAIN;
    }

    Choice.Usual usual() {
        var offered = offered();
        var usual = offered.stream().filter(one -> USUAL.contains(one.code())).toList();
        Period whole = WholeYear.upTo(address.last(), programme);
        return new Choice.Usual(
                usual.isEmpty() ? List.of(offered.getFirst()) : usual,
                whole == null ? PeriodType.QUARTER : PeriodType.YEAR,
                whole == null ? Period.ofYear(address.last().year()) : whole,
                Period.of(address.last()));
    }

    Offer offer(Choice.Usual usual) {
        var offered = offered();
        return new Offer(
                offered,
                years(usual),
                quarters().map(Period::of).toList(),
                groups(offered, usual.year()),
                this::tokens,
                part -> questions.values(part.figures().getFirst(), part.token(), part.period()));
    }

    /** The newest first. */
    Stream<Quarter> quarters() {
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
                .map(one -> questions.figures(one, year, List.of()))
                .orElse(Map.of());
    }

    /** A figure that is told by one of its parts is not broken down once more. */
    private List<String> tokens(List<OfferedFigure> figures) {
        return figures.stream()
                .map(
                        one ->
                                one.question().value().isEmpty()
                                        ? questions.tokens(one.indicator().id())
                                        : List.<String>of())
                .reduce(
                        (some, others) -> {
                            var both = new ArrayList<>(some);
                            both.retainAll(others);
                            return both;
                        })
                .orElse(List.of());
    }
}
