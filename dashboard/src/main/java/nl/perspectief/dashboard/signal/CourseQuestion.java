package nl.perspectief.dashboard.signal;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.TrendSignals;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.sql.Quarter;

/** Follows the headline figures of every municipality through time. */
record CourseQuestion(
        DisclosedFigures queries, Programme programme, Quarter last, Manners manners) {

    /** What the first page is about; to follow all figures takes too long. */
    private static final List<String> FOLLOWED =
            List.of("PLA-01", "BEH-01", "SAM-02", "SAM-03", "SAM-04");

    /** A municipality's way through time in one measure. */
    private record Course(Looked looked, Municipality municipality, Trend trend) {

        TrendSignals.Tested toTest() {
            return new TrendSignals.Tested(trend, looked.testing());
        }
    }

    Found ask() {
        var courses = courses();
        var signals = TrendSignals.of(courses.stream().map(Course::toTest).toList());
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < courses.size(); i++) {
            Observation figure = courses.get(i).trend().newestWithValue();
            if (figure != null && signals.get(i).compareTo(Signal.NONE) < 0) {
                spots.add(spot(courses.get(i), signals.get(i), figure));
            }
        }
        return new Found(
                spots, signals.stream().filter(one -> one.compareTo(Signal.NONE) <= 0).count());
    }

    private static Spot spot(Course course, Signal signal, Observation figure) {
        return new Spot(
                course.municipality(),
                course.looked().indicator(),
                course.looked().question(),
                signal,
                false,
                course.trend(),
                figure,
                null);
    }

    private List<Course> courses() {
        var looked =
                queries.publishedIndicators().stream()
                        .filter(one -> FOLLOWED.contains(one.id()))
                        .flatMap(Looked::usual)
                        .toList();
        var all = queries.observations(Looked.filter(looked, programme, last));
        var courses = new ArrayList<Course>();
        for (Looked one : looked) {
            var byCode =
                    all.stream()
                            .filter(one::isOf)
                            .collect(groupingBy(Observation::municipalityCode));
            for (Municipality who : programme.participants()) {
                var figures = byCode.getOrDefault(who.code(), List.of());
                if (!figures.isEmpty()) {
                    courses.add(new Course(one, who, trend(who, figures)));
                }
            }
        }
        return courses;
    }

    private Trend trend(Municipality who, List<Observation> figures) {
        return new Trend(Whose.of(who), manners.of(who.code()), figures);
    }
}
