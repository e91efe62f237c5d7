package nl.perspectief.dashboard.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.SnapshotInfo;

/**
 * All that the page shows; its sentences and drawings are made from this and nothing else.
 *
 * @param remarks about what was left out of the address
 * @param measured a figure each, in the order in which they are chosen
 * @param courses the same through time; empty unless that is looked at
 * @param places of the municipalities on the map, by code; empty unless that is looked at
 */
record Comparison(
        SnapshotInfo snapshot,
        FilterInUrl.Reading address,
        Choice choice,
        Offer offer,
        List<String> remarks,
        List<Measured> measured,
        Map<OfferedFigure, Figures> courses,
        Map<String, MapLayout.Point> places) {

    Comparison {
        remarks = List.copyOf(remarks);
        measured = List.copyOf(measured);
        courses = Map.copyOf(courses);
        places = Map.copyOf(places);
    }

    Whose programme() {
        return Whose.of(address.programme());
    }

    /** Who is compared, in the order that is asked for: by name, or first who has a signal. */
    List<Municipality> members() {
        var members = choice.group().members();
        return choice.order() == Order.NAME
                ? members
                : members.stream()
                        .sorted(
                                Comparator.comparing((Municipality one) -> strongest(one.code()))
                                        .thenComparing(Municipality::name))
                        .toList();
    }

    private Signal strongest(String code) {
        return measured.stream()
                .map(one -> one.signal(code))
                .min(Comparator.naturalOrder())
                .orElse(Signal.ABSENT);
    }

    /** Whether the reader looks for it. */
    boolean isChosen(String code) {
        return address.filter().municipalities().contains(code);
    }
}
