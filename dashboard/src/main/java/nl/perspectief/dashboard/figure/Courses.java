package nl.perspectief.dashboard.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.sql.Quarter;

/**
 * Makes trends out of the figures of a programme and its municipalities.
 *
 * @param last the last quarter that is looked at
 */
public record Courses(Programme programme, Manners manners, Quarter last) {

    /**
     * @param all of the programme, in order of time; at least one
     */
    public Trend total(List<Observation> all) {
        // where nobody is asked, as between two surveys, there is nothing to leave open
        var asked = all.stream().filter(one -> one.status() != Status.NOT_APPLICABLE).toList();
        return new Trend(
                Whose.of(programme), manners.of(Observation.ALL), asked.isEmpty() ? all : asked);
    }

    /**
     * Of every municipality that has figures in the periods of the total, by name.
     *
     * @param figures by municipality code, in order of time
     */
    public List<Trend> municipalities(Trend total, Map<String, List<Observation>> figures) {
        var periods = total.quarters().stream().map(Observation::period).toList();
        return programme.participants().stream()
                .flatMap(
                        one -> {
                            var own =
                                    figures.getOrDefault(one.code(), List.of()).stream()
                                            .filter(figure -> periods.contains(figure.period()))
                                            .toList();
                            return own.isEmpty()
                                    ? Stream.<Trend>empty()
                                    : Stream.of(
                                            new Trend(Whose.of(one), manners.of(one.code()), own));
                        })
                .toList();
    }

    /** The newest alone where no year is whole yet: it is set beside nothing. */
    public List<Observation> upToLast(List<Observation> all) {
        var shown = all.stream().filter(one -> isShown(one.period())).toList();
        return shown.isEmpty() && !all.isEmpty() ? List.of(all.getLast()) : shown;
    }

    /** Part of a year, at its end or when the programme began, is no year beside others. */
    private boolean isShown(Period period) {
        return period.last().compareTo(last) <= 0 && programme.hadBegunBy(period.first());
    }
}
