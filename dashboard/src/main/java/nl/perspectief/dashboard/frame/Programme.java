package nl.perspectief.dashboard.frame;

import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.indicator.Municipality;

/**
 * A programme as the frame shows it.
 *
 * @param participants by name
 * @param delivered how many of the expected municipalities are in the last quarter's figures
 * @param expected how many municipalities take part in the last quarter
 */
public record Programme(
        String code, String name, List<Municipality> participants, int delivered, int expected) {

    public Programme {
        participants = List.copyOf(participants);
    }

    public Optional<Municipality> participant(String municipalityCode) {
        return participants.stream().filter(one -> one.code().equals(municipalityCode)).findFirst();
    }

    /** Whether its name has an article in a sentence, after "in" or "aan". */
    public boolean hasArticle() {
        return name.endsWith("programma");
    }

    /** What people call it; a programme that we have no name for goes by its code. */
    static String nameOf(String code) {
        return switch (code) {
            case "BOTOC" -> "BOTOC";
            case "IMPULS_SZW" -> "Impulsprogramma";
            default -> code;
        };
    }
}
