package nl.perspectief.dashboard.signal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.sql.Quarter;

/** Looks for what stands out in a programme, up to a quarter. */
record SignalQuestion(DisclosedFigures queries, Programme programme, Quarter last) {

    Spotted ask() {
        var deliveries = queries.deliveries(programme.code());
        var levels = new LevelQuestion(queries, programme, last).ask();
        var courses =
                new CourseQuestion(queries, programme, last, new Manners(deliveries, last)).ask();
        var spots =
                Stream.concat(levels.spots().stream(), courses.spots().stream())
                        .sorted(
                                Comparator.comparing(Spot::signal)
                                        .thenComparing(one -> one.municipality().name()))
                        .toList();
        return new Spotted(spots, levels.tested(), courses.tested(), places(spots, deliveries));
    }

    private List<Place> places(List<Spot> spots, List<DeliveryState> deliveries) {
        var signals =
                spots.stream()
                        .collect(groupingBy(Spot::municipality, mapping(Spot::signal, toList())));
        var came =
                deliveries.stream()
                        .filter(one -> one.quarter().equals(last) && one.isImported())
                        .map(DeliveryState::municipalityCode)
                        .collect(toSet());
        var municipalities = programme.participants();
        var points = MapLayout.of(municipalities);
        var places = new ArrayList<Place>();
        for (int i = 0; i < points.size(); i++) {
            Municipality who = municipalities.get(i);
            var mark =
                    Place.Mark.of(signals.getOrDefault(who, List.of()), came.contains(who.code()));
            places.add(
                    new Place(who.code(), who.name(), points.get(i).x(), points.get(i).y(), mark));
        }
        return places;
    }
}
