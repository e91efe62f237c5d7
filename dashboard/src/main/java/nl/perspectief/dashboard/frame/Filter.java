package nl.perspectief.dashboard.frame;

import java.util.List;
import nl.perspectief.dashboard.language.Language;

/**
 * What the reader wants to see; all of it stands in the address.
 *
 * @param programme code of a programme
 * @param municipalities codes, in order; empty means the programme as a whole
 */
public record Filter(Language language, String programme, List<String> municipalities) {

    public Filter {
        municipalities = municipalities.stream().distinct().sorted().toList();
    }
}
