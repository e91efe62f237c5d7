package nl.perspectief.etl.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.etl.template.Departure;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What goes otherwise than usual, for whom and when: scenario.csv. A line without a quarter holds
 * for all quarters; a line with one holds for that quarter, MODE from that quarter on.
 */
final class Scenario {

    /** What a line tells; the word in its field {@code detail} is explained at each. */
    enum Event {
        /** So many trajectories. */
        SIZE,
        /** This chance that a running job is not confirmed. */
        UNCONFIRMED,
        /** A or B. */
        MODE,
        /** The delivery did not come. */
        MISSING,
        /** So many days after the quarter's end. */
        DELIVERED,
        /** Datum aanlevering was left empty. */
        NO_DATE,
        /** A second version came, so many days after the quarter's end. */
        CORRECTION,
        /** This sheet was left out. */
        WITHOUT,
        /** Nobody of this organisation answered the survey. */
        SILENT,
        /** This is how the workbook departs from the template. */
        DEPARTURE
    }

    private record Line(
            String programme,
            String municipalityCode,
            @Nullable Quarter quarter,
            Event event,
            String detail) {}

    private final List<Line> lines;

    private Scenario(List<Line> lines) {
        this.lines = lines;
    }

    static Scenario ofSample() {
        return new Scenario(
                CsvResource.read("/sample/scenario.csv").stream()
                        .map(
                                line ->
                                        new Line(
                                                line.get("programme"),
                                                line.get("municipality_code"),
                                                Quarter.tryParse(line.get("quarter")).orElse(null),
                                                Event.valueOf(line.get("event")),
                                                line.get("detail")))
                        .toList());
    }

    /** Everyone delivers everything in time, by the template. */
    static Scenario smooth() {
        return new Scenario(List.of());
    }

    double number(Participant participant, Event event, double usual) {
        return lines.stream()
                .filter(line -> isOf(line, participant) && line.event() == event)
                .map(line -> Double.parseDouble(line.detail()))
                .findFirst()
                .orElse(usual);
    }

    boolean has(Participant participant, Quarter quarter, Event event) {
        return detail(participant, quarter, event).isPresent();
    }

    Optional<String> detail(Participant participant, Quarter quarter, Event event) {
        return lines.stream()
                .filter(line -> line.event() == event && isIn(line, participant, quarter))
                .map(Line::detail)
                .findFirst();
    }

    boolean isWithout(Participant participant, Quarter quarter, String sheet) {
        return tells(participant, quarter, Event.WITHOUT, sheet);
    }

    boolean isSilent(Participant participant, Quarter quarter, String organisation) {
        return tells(participant, quarter, Event.SILENT, organisation);
    }

    private boolean tells(Participant participant, Quarter quarter, Event event, String detail) {
        return lines.stream()
                .anyMatch(
                        line ->
                                line.event() == event
                                        && line.detail().equals(detail)
                                        && isIn(line, participant, quarter));
    }

    Set<Departure> departures(Participant participant, Quarter quarter) {
        Set<Departure> departures = EnumSet.noneOf(Departure.class);
        for (var line : lines) {
            if (line.event() == Event.DEPARTURE && isIn(line, participant, quarter)) {
                departures.add(Departure.valueOf(line.detail()));
            }
        }
        return departures;
    }

    /** The way of delivering in that quarter: A, unless a line says otherwise from then on. */
    String mode(Participant participant, Quarter quarter) {
        var mode = "A";
        for (var line : lines) {
            var from = line.quarter();
            if (line.event() == Event.MODE
                    && isOf(line, participant)
                    && (from == null || from.compareTo(quarter) <= 0)) {
                mode = line.detail();
            }
        }
        return mode;
    }

    private static boolean isIn(Line line, Participant participant, Quarter quarter) {
        return isOf(line, participant)
                && (line.quarter() == null || line.quarter().equals(quarter));
    }

    private static boolean isOf(Line line, Participant participant) {
        return line.programme().equals(participant.programme())
                && line.municipalityCode().equals(participant.municipalityCode());
    }
}
