package nl.perspectief.etl.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.perspectief.etl.delivery.Actor;

/**
 * What a run is asked to do. What lies in the inbox always comes along.
 *
 * @param files files to take in beside the inbox; they are left where they are
 * @param asOf the day on which the figures are made
 * @param isDayFixed whether that day was given; then deliveries carry the Voorblad's own date
 * @param actor who asks; a run that was broken off goes on whoever asks it again
 */
public record RunRequest(List<Path> files, LocalDate asOf, boolean isDayFixed, Actor actor) {

    /** Days are days in the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public RunRequest {
        files = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    }

    /** The ordinary night: the inbox, today. */
    public static RunRequest tonight() {
        return new RunRequest(List.of(), LocalDate.now(ZONE), false, Actor.NIGHT);
    }
}
