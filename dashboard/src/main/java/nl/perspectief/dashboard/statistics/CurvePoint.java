package nl.perspectief.dashboard.statistics;

/**
 * What happened on one day of follow-up, counted from each person's own start.
 *
 * @param day days since the start; 0 is the start itself
 * @param events how many had the event on that day
 * @param censored how many were last seen on that day, without the event
 */
public record CurvePoint(int day, long events, long censored) {

    public CurvePoint {
        if (day < 0 || events < 0 || censored < 0) {
            throw new IllegalArgumentException(
                    "No point of a curve: day %d, %d events, %d censored"
                            .formatted(day, events, censored));
        }
    }
}
