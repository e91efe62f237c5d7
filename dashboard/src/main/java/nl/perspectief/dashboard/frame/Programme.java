package nl.perspectief.dashboard.frame;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.perspectief.dashboard.indicator.Coverage;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.sql.Quarter;

/**
 * A programme as the frame shows it.
 *
 * @param participants by name
 * @param coverage of each quarter of which there are figures, in order of time
 */
public record Programme(
        String code,
        String name,
        List<Municipality> participants,
        SortedMap<Quarter, Coverage> coverage) {

    public Programme {
        participants = List.copyOf(participants);
        coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
    }

    public Optional<Municipality> participant(String municipalityCode) {
        return participants.stream().filter(one -> one.code().equals(municipalityCode)).findFirst();
    }

    /** Whether its name has an article in a sentence, after "in" or "aan". */
    public boolean hasArticle() {
        return name.endsWith("programma");
    }

    /** Whether there are figures from this quarter on. */
    public boolean hadBegunBy(Quarter quarter) {
        return coverage.isEmpty() || coverage.firstKey().compareTo(quarter) <= 0;
    }

    /** The quarters of which there are figures, the newest first. */
    List<Quarter> newestFirst() {
        return List.copyOf(coverage.keySet()).reversed();
    }

    /** Of nobody when the programme had not begun. */
    Coverage coverageOf(Quarter quarter) {
        return coverage.getOrDefault(quarter, new Coverage(0, 0));
    }

    /** What people call it; a programme that we have no name for goes by its code. */
    public static String nameOf(String code) {
        return switch (code) {
            case "BOTOC" -> "BOTOC";
            case "IMPULS_SZW" -> "Impulsprogramma";
            default -> code;
        };
    }
}
