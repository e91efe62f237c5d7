package nl.perspectief.dashboard.placements;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Cohort;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Pooled;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.ValueGroups;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import org.jspecify.annotations.Nullable;

/** One asking of the page: what its answers have in common. */
final class PlacementsQuestion {

    private static final int LAST_DAY = Horizon.WEEKS_26.day();

    private final DisclosedFigures queries;
    private final PlacementsQueries.Whole whole;
    private final FilterInUrl.Reading address;
    private final Programme programme;
    private final Choice choice;
    private final @Nullable Characteristic by;
    private final Cohort cohort;
    private final List<Municipality> chosen;
    private final Manners manners;

    PlacementsQuestion(
            DisclosedFigures queries,
            PlacementsQueries.Whole whole,
            FilterInUrl.Reading address,
            Choice choice) {
        this.queries = queries;
        this.whole = whole;
        this.address = address;
        this.choice = choice;
        programme = address.programme();
        String token = address.filter().breakdown();
        by = token == null ? null : Characteristic.of(token).orElse(null);
        cohort = new Cohort(choice.cohort().first(), choice.cohort().last());
        manners = new Manners(whole.deliveries(), address.last());
        chosen =
                programme.participants().stream()
                        .filter(one -> address.filter().municipalities().contains(one.code()))
                        .toList();
    }

    Placements ask() {
        var areas = areas(Lines.drawn(chosen));
        return new Placements(
                queries.snapshot(),
                programme,
                choice,
                by,
                areas,
                chosen.stream().skip(Lines.MOST).map(Whose::of).toList(),
                Whose.together(programme, chosen),
                waiting(areas),
                splits(),
                whole.definitions());
    }

    // ------------------------------------------------------------------ municipalities

    private List<Area> areas(List<Municipality> drawn) {
        var codes = new ArrayList<>(drawn.stream().map(Municipality::code).toList());
        codes.add(Observation.ALL);
        var inCohort = byCode(ofCohort(Figure.each(Figure::indicator)), codes);
        var through = byCode(through(), codes);
        var areas = new ArrayList<Area>();
        for (Municipality one : drawn) {
            areas.add(area(one.code(), Whose.of(one), inCohort, through));
        }
        areas.add(area(Observation.ALL, Whose.of(programme), inCohort, through));
        return areas;
    }

    private Area area(
            String code,
            Whose whose,
            Map<String, List<Observation>> inCohort,
            Map<String, List<Observation>> through) {
        var figures = new EnumMap<Figure, Observation>(Figure.class);
        var trends = new EnumMap<Figure, Trend>(Figure.class);
        for (Figure figure : Figure.values()) {
            inCohort.getOrDefault(code, List.of()).stream()
                    .filter(figure::isOf)
                    .findFirst()
                    .ifPresent(one -> figures.put(figure, one));
            var periods =
                    through.getOrDefault(code, List.of()).stream().filter(figure::isOf).toList();
            if (!periods.isEmpty()) {
                trends.put(figure, new Trend(whose, manners.of(code), periods));
            }
        }
        return new Area(code, whose, manners.of(code), figures, trends);
    }

    private Map<String, List<Observation>> byCode(ObservationFilter filter, List<String> codes) {
        return queries.observations(filter.municipalities(codes)).stream()
                .filter(one -> programme.hadBegunBy(one.period().first()))
                .filter(one -> one.period().last().compareTo(address.last()) <= 0)
                .collect(groupingBy(Observation::municipalityCode));
    }

    private ObservationFilter ofCohort(String... indicators) {
        return ObservationFilter.of(indicators)
                .measures(Figure.each(Figure::measure))
                .programme(programme.code())
                .periodTypes(Set.of(choice.cohort().type()))
                .between(cohort.from(), cohort.to());
    }

    private ObservationFilter through() {
        return ObservationFilter.of(Figure.PLACED.indicator(), Figure.FOUND.indicator())
                .measures(Figure.PLACED.measure(), Figure.FOUND.measure())
                .programme(programme.code())
                .periodTypes(Set.of(choice.per()))
                .between(null, address.last());
    }

    // ------------------------------------------------------------------ how long it takes

    private Waiting waiting(List<Area> areas) {
        var values =
                by == null || !isSplitBy(Figure.FOUND, by)
                        ? List.<Group>of()
                        : ValueGroups.mostFollowed(groups(Figure.FOUND, by));
        return values.stream().anyMatch(Group::isDrawn)
                ? new Waiting(values, true, compare(values))
                : byMunicipality(areas);
    }

    /** Those chosen and the programme; also where all groups of a breakdown are kept. */
    private Waiting byMunicipality(List<Area> areas) {
        var codes = areas.stream().map(Area::code).toList();
        var curves =
                queries.curvesByMunicipality(
                        cohort.selection(Figure.FOUND.indicator(), programme.code(), codes));
        var groups = areas.stream().map(one -> group(one, areas.size() > 1, curves)).toList();
        return new Waiting(
                groups,
                false,
                groups.size() == 2
                        ? ValueGroups.compareWithRest(groups.getFirst(), groups.getLast(), LAST_DAY)
                        : ValueGroups.compare(groups.subList(0, groups.size() - 1), LAST_DAY));
    }

    private Group group(Area area, boolean hasOthers, Map<String, DisclosedCurve> curves) {
        var curve = curves.getOrDefault(area.code(), DisclosedCurve.NONE);
        return Group.of(
                area.code(),
                new Followed(area.whose(), curve, null, null),
                area.isTotal() && hasOthers,
                area.figures(Figure.FOUND),
                cohort);
    }

    // ------------------------------------------------------------------ by value

    private boolean isSplitBy(Figure figure, Characteristic characteristic) {
        var definition = whole.definitions().get(figure.indicator());
        return definition != null && definition.breakdowns().contains(characteristic.token());
    }

    private List<Split> splits() {
        if (by == null) {
            return List.of();
        }
        return Stream.of(Figure.PLACED, Figure.UNSUBSIDISED, Figure.SCHOOL)
                .filter(figure -> isSplitBy(figure, by))
                .map(figure -> split(figure, by))
                .toList();
    }

    private Split split(Figure figure, Characteristic characteristic) {
        if (figure != Figure.SCHOOL) {
            return new Split(figure, counted(figure, characteristic), null);
        }
        var groups = groups(figure, characteristic);
        return new Split(
                figure,
                groups.stream().map(one -> Part.of(one, characteristic.token())).toList(),
                compare(groups));
    }

    private static @Nullable CurveComparison compare(List<Group> groups) {
        return ValueGroups.compare(
                groups.stream().filter(one -> !one.isContext()).toList(), LAST_DAY);
    }

    /** Of those chosen together, or of the programme. */
    private List<Group> groups(Figure figure, Characteristic characteristic) {
        var codes = chosen.stream().map(Municipality::code).toList();
        return ValueGroups.of(
                characteristic.token(),
                queries.curvesByValue(
                        cohort.selection(figure.indicator(), programme.code(), codes),
                        characteristic.token()),
                queries.counts(byValue(figure, characteristic)),
                cohort);
    }

    private List<Part> counted(Figure figure, Characteristic characteristic) {
        var byValue =
                queries.counts(byValue(figure, characteristic)).stream()
                        .collect(groupingBy(one -> one.breakdowns().getFirst()));
        return byValue.values().stream()
                .map(Pooled::of)
                .map(Part::of)
                .sorted(
                        Comparator.comparing(Part::isNotKnown)
                                .thenComparing(one -> ValueNames.position(one.value()))
                                .thenComparing(one -> one.value().value()))
                .toList();
    }

    private ObservationFilter byValue(Figure figure, Characteristic characteristic) {
        return ofCohort(figure.indicator())
                .measures(figure.measure())
                .municipalities(
                        chosen.isEmpty()
                                ? List.of(Observation.ALL)
                                : chosen.stream().map(Municipality::code).toList())
                .breakdowns(List.of(characteristic.token()));
    }
}
