package nl.perspectief.dashboard.municipality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.TrendSignals;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.indicator.Status;
import org.jspecify.annotations.Nullable;

/** Puts together what the page shows of one municipality. */
record ProfileQuestion(
        SnapshotInfo snapshot,
        FilterInUrl.Reading reading,
        MunicipalityQueries.Whole whole,
        Municipality municipality,
        Period period,
        Peers peers) {

    /**
     * @param everyone the figures of the period
     * @param quarters those of the municipality, of all time
     * @param curves of the peers together, by the id of an indicator
     */
    Profile profile(
            Everyone everyone,
            List<Observation> quarters,
            Function<String, DisclosedCurve> curves) {
        var shown =
                quarters.stream()
                        .filter(one -> one.period().last().compareTo(reading.last()) <= 0)
                        .toList();
        var together = new PeerFigures(everyone, peers.codes(), curves);
        var deliveries = deliveries();
        return new Profile(
                snapshot,
                reading.filter(),
                reading.programme(),
                reading.last(),
                municipality,
                period,
                peers,
                rows(everyone, together, shown),
                deliveries,
                MissingSheets.of(whole.figures()).in(deliveries, shown),
                annotations());
    }

    private List<Row> rows(Everyone everyone, PeerFigures together, List<Observation> quarters) {
        var figures = whole.figures().stream().filter(everyone::has).toList();
        var compared = Comparing.of(figures, everyone, municipality.code());
        var pasts = figures.stream().map(one -> past(one, quarters)).toList();
        var courses = courses(figures, pasts);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            rows.add(
                    new Row(
                            figure,
                            everyone.of(figure, municipality.code()),
                            everyone.of(figure, Observation.ALL),
                            together.of(figure),
                            compared.get(i),
                            pasts.get(i).trend(),
                            courses.getOrDefault(i, Signal.ABSENT)));
        }
        return rows;
    }

    /** A trend that may not be there. */
    private record Past(@Nullable Trend trend) {}

    /** Where nobody is asked, as between two surveys, there is nothing to leave open. */
    private Past past(ShownFigure figure, List<Observation> quarters) {
        var own = quarters.stream().filter(figure::isOf).toList();
        var asked = own.stream().filter(one -> one.status() != Status.NOT_APPLICABLE).toList();
        return new Past(
                asked.isEmpty() ? null : new Trend(Whose.of(municipality), manner(), asked));
    }

    private Manner manner() {
        return new Manners(whole.deliveries(), reading.last()).of(municipality.code());
    }

    /** What is said of each past that there is, tested all at once; by place. */
    private static Map<Integer, Signal> courses(List<ShownFigure> figures, List<Past> pasts) {
        var places = new ArrayList<Integer>();
        var tested = new ArrayList<TrendSignals.Tested>();
        for (int i = 0; i < pasts.size(); i++) {
            Trend trend = pasts.get(i).trend();
            if (trend != null) {
                var figure = figures.get(i);
                places.add(i);
                tested.add(
                        new TrendSignals.Tested(
                                trend, new Testing(figure.indicator(), figure.measure())));
            }
        }
        var signals = TrendSignals.of(tested);
        var courses = new HashMap<Integer, Signal>();
        for (int i = 0; i < places.size(); i++) {
            courses.put(places.get(i), signals.get(i));
        }
        return courses;
    }

    private List<DeliveryState> deliveries() {
        return whole.deliveries().stream()
                .filter(one -> one.municipalityCode().equals(municipality.code()))
                .filter(one -> one.quarter().compareTo(reading.last()) <= 0)
                .toList();
    }

    private Map<String, List<Annotation>> annotations() {
        var concerning = new HashMap<String, List<Annotation>>();
        whole.annotations()
                .forEach(
                        (indicator, notes) ->
                                concerning.put(
                                        indicator, notes.stream().filter(this::concerns).toList()));
        return concerning;
    }

    private boolean concerns(Annotation note) {
        return note.municipalityCode().equals(municipality.code())
                || note.municipalityCode().equals(Observation.ALL);
    }
}
