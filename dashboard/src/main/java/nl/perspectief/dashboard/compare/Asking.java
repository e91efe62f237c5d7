package nl.perspectief.dashboard.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Courses;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.Together;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import org.jspecify.annotations.Nullable;

/** One asking: what the answers have in common. */
final class Asking {

    private static final int YEARS_OF_A_COURSE = 3;

    private final CompareQueries kept;
    private final DisclosedFigures queries;
    private final FilterInUrl.Reading address;
    private final Programme programme;
    private final String snapshotId;
    private final Offering offering;
    private final FigureQuestions questions;

    Asking(
            CompareQueries kept,
            PeerGroupFile file,
            DisclosedFigures queries,
            FilterInUrl.Reading address) {
        this.kept = kept;
        this.queries = queries;
        this.address = address;
        programme = address.programme();
        snapshotId = queries.snapshot().id();
        offering = new Offering(kept, file, queries, address);
        questions = new FigureQuestions(kept, queries, programme.code());
    }

    Comparison comparison() {
        var usual = offering.usual();
        var offer = offering.offer(usual);
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

    private List<Measured> measured(Choice choice) {
        return new Judging(choice.group().codes())
                .judged(choice.figures().stream().map(one -> measured(one, choice)).toList());
    }

    private Measured measured(OfferedFigure figure, Choice choice) {
        // through time everything is told by the course
        var all =
                choice.view() == View.TIME
                        ? Map.<String, Observation>of()
                        : questions.figures(figure, choice.period(), choice.breakdowns());
        var before =
                choice.view() == View.CHANGE
                        ? questions.figures(figure, choice.against(), choice.breakdowns())
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
                .of(parts, all.get(Observation.ALL), () -> questions.curve(figure, choice));
    }

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
                offering.quarters()
                        .map(one -> Period.ofYear(one.year()))
                        .distinct()
                        .filter(one -> one.last().compareTo(address.last()) <= 0)
                        .filter(one -> programme.hadBegunBy(one.first()))
                        .count();
        return whole < YEARS_OF_A_COURSE ? PeriodType.QUARTER : choice.per();
    }

    private @Nullable Figures course(Courses courses, Choice choice, OfferedFigure figure) {
        var per = perThroughTime(choice);
        var all = questions.courses(figure, per, choice.breakdowns());
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
