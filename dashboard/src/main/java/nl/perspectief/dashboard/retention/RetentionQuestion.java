package nl.perspectief.dashboard.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Cohort;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.ValueGroups;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import org.jspecify.annotations.Nullable;

/** One asking of the page: what its answers have in common. */
final class RetentionQuestion {

    private static final int LAST_DAY = Horizon.WEEKS_52.day();

    private final DisclosedFigures queries;
    private final RetentionQueries.Whole whole;
    private final Programme programme;
    private final Cohort cohort;
    private final Function<List<String>, Map<String, Area>> ask;

    /**
     * @param ask gives municipalities by code, and {@link Observation#ALL}
     */
    RetentionQuestion(
            DisclosedFigures queries,
            RetentionQueries.Whole whole,
            Programme programme,
            Cohort cohort,
            Function<List<String>, Map<String, Area>> ask) {
        this.queries = queries;
        this.whole = whole;
        this.programme = programme;
        this.cohort = cohort;
        this.ask = ask;
    }

    // ------------------------------------------------------------------ by municipality

    /** Those chosen beside each other, the programme behind them. */
    Retention byMunicipality(List<Municipality> chosen) {
        var drawn = chosen.subList(0, Math.min(ValueGroups.MOST - 1, chosen.size()));
        var codes = codes(drawn);
        codes.addFirst(Observation.ALL);
        var figures = new AreaFigures(ask.apply(codes), cohort);
        var groups = new ArrayList<Group>();
        for (Municipality one : drawn) {
            groups.add(area(one.code(), Whose.of(one), figures, false));
        }
        var total = area(Observation.ALL, Whose.of(programme), figures, !groups.isEmpty());
        var front = groups.size() == 1 ? groups.getFirst() : total;
        var comparison =
                groups.size() == 1
                        ? ValueGroups.compareWithRest(groups.getFirst(), total, LAST_DAY)
                        : ValueGroups.compare(groups, LAST_DAY);
        groups.add(total);
        return answer(
                null,
                front.followed(),
                List.of(front.code()),
                figures,
                groups,
                chosen.stream().skip(drawn.size()).map(Whose::of).toList(),
                comparison);
    }

    private Group area(String code, Whose whose, AreaFigures figures, boolean isContext) {
        var curve = figures.area(code).retention();
        return Group.of(
                code,
                followed(whose, List.of(code), curve, figures),
                isContext,
                figures.of(Area.RETENTION, List.of(code)),
                cohort);
    }

    private Followed followed(
            Whose whose, List<String> codes, DisclosedCurve curve, AreaFigures figures) {
        var manner = Manner.of(codes.getFirst(), whole.deliveries(), whole.last());
        return new Followed(
                whose,
                curve,
                codes.size() == 1 ? figures.retained(whose, codes.getFirst(), manner) : null,
                figures.unconfirmed(whose, codes, manner));
    }

    // ------------------------------------------------------------------ by value

    /**
     * The values of a breakdown beside each other, of the programme or of those chosen together.
     */
    Retention byValue(List<Municipality> chosen, By by) {
        var codes = chosen.isEmpty() ? List.of(Observation.ALL) : codes(chosen);
        var areas = new ArrayList<>(codes);
        if (!areas.contains(Observation.ALL)) {
            areas.addFirst(Observation.ALL);
        }
        var figures = new AreaFigures(ask.apply(areas), cohort);
        var pooled = selection(Area.RETENTION, codes(chosen));
        var all = values(by, codes, queries.curvesByValue(pooled, by.token()));
        var drawn = ValueGroups.mostFollowed(all);
        var curve =
                codes.size() == 1
                        ? figures.area(codes.getFirst()).retention()
                        : queries.curve(pooled);
        var base = followed(Whose.together(programme, chosen), codes, curve, figures);
        var compared = drawn.stream().filter(one -> !one.isContext()).toList();
        return answer(
                by,
                base,
                codes,
                figures,
                drawn,
                all.stream()
                        .filter(one -> !drawn.contains(one))
                        .map(one -> one.followed().whose())
                        .toList(),
                ValueGroups.compare(compared, LAST_DAY));
    }

    private List<Group> values(By by, List<String> codes, Map<String, DisclosedCurve> curves) {
        var figures =
                queries.counts(
                        ObservationFilter.of(Area.RETENTION)
                                .measures("13w", "26w", "52w")
                                .programme(programme.code())
                                .municipalities(codes)
                                .between(cohort.from(), cohort.to())
                                .breakdowns(List.of(by.token())));
        return ValueGroups.of(by.token(), curves, figures, cohort);
    }

    // ------------------------------------------------------------------ what both have in common

    private Retention answer(
            @Nullable By by,
            Followed base,
            List<String> codes,
            AreaFigures figures,
            List<Group> groups,
            List<Whose> leftOut,
            @Nullable CurveComparison comparison) {
        return new Retention(
                queries.snapshot(),
                programme,
                cohort,
                by,
                Group.of(Observation.ALL, base, false, figures.of(Area.RETENTION, codes), cohort),
                groups,
                leftOut,
                comparison,
                new Beside(
                        sameEmployer(base.whose(), codes, figures),
                        figures.jobAfterSixMonths(codes)),
                figures.newestOfProgramme(),
                whole.definitions());
    }

    private Group sameEmployer(Whose whose, List<String> codes, AreaFigures figures) {
        var curve =
                codes.size() == 1
                        ? figures.area(codes.getFirst()).sameEmployer()
                        : queries.curve(selection(Area.SAME_EMPLOYER, codes));
        return Group.of(
                Area.SAME_EMPLOYER,
                new Followed(whose, curve, null, null),
                false,
                figures.of(Area.SAME_EMPLOYER, codes),
                cohort);
    }

    private CurveSelection selection(String indicator, List<String> codes) {
        return cohort.selection(indicator, programme.code(), codes);
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return new ArrayList<>(municipalities.stream().map(Municipality::code).toList());
    }
}
